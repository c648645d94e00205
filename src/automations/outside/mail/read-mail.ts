import { setImmediate } from 'node:timers/promises';
import type { Attachment, Email, PostalMimeOptions } from 'postal-mime';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { WrittenMail } from './written-mail.js';

/** A mail, and how deep it lies in others; 0 is the file itself. */
export interface ReadMail {
  readonly mail: Email;
  readonly depth: number;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly contentId: string;
  readonly disposition: string;
  readonly bytes: Uint8Array;
}

/** Of a mail and those that it holds, which are counted again: how much is read of them. */
const most = {
  bytes: 64 * 1024 * 1024,
  /** Each takes some hundred bytes of memory while a mail is read. */
  lines: 500_000,
  /** Lines that may part a mail: each part takes some thousand bytes. */
  parts: 20_000,
} as const;
const mostMails = 100;
const mostAttachments = 500;

const options: PostalMimeOptions = {
  // Those within are read by ourselves, so that they are bounded together.
  forceRfc822Attachments: true,
  attachmentEncoding: 'arraybuffer',
  maxNestingDepth: 50,
  maxHeadersSize: 1024 * 1024,
};

const headersOfMails = new Set(['from', 'to', 'subject', 'date', 'received', 'message-id', 'return-path']);

/**
 * A mail in the format of the Internet (RFC 5322), and those attached to it, down to `depth` mails in each other. Outer
 * ones come first.
 * @throws AutomationFailed for what is no such mail, or holds too much
 */
export async function readMails(
  file: Uint8Array,
  depth: number,
  signal: AbortSignal,
): Promise<readonly ReadMail[]> {
  const found: ReadMail[] = [];
  const waiting = [{ bytes: file, depth: 0 }];
  const read = { bytes: 0, lines: 0, parts: 0 };
  let attached = 0;
  for (const next of waiting) {
    signal.throwIfAborted();
    // Others have their turn between two mails.
    await setImmediate();
    read.bytes += next.bytes.length;
    read.lines += countOf('\n', next.bytes);
    read.parts += countOf('\n--', next.bytes);
    needModest(read);
    const mail = await parsed(new WrittenMail(options).parse(next.bytes));
    if (!mail.headers.some(({ key }) => headersOfMails.has(key))) {
      // An attachment that only claims to be a mail stays an attachment.
      if (next.depth > 0) continue;
      throw new AutomationFailed(
        'The file is no mail in the format of the Internet (.eml), the only one that is read.',
      );
    }
    const attachments = mail.attachments.map(attachmentOf);
    attached += attachments.length;
    if (attached > mostAttachments)
      throw new AutomationFailed(`The mail has more than ${mostAttachments} attachments.`);
    found.push({ mail, depth: next.depth, attachments });
    if (next.depth + 1 >= depth) continue;
    for (const [index, { mimeType }] of mail.attachments.entries()) {
      const attachment = attachments[index];
      if (!attachment || !isMail(mimeType, attachment.name)) continue;
      if (waiting.length >= mostMails)
        throw new AutomationFailed(`The mail holds more than ${mostMails} mails.`);
      waiting.push({ bytes: attachment.bytes, depth: next.depth + 1 });
    }
  }
  return found;
}

async function parsed(parsing: Promise<Email>): Promise<Email> {
  try {
    return await parsing;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it is damaged';
    throw new AutomationFailed(`The mail cannot be read: ${reason.slice(0, 200)}.`);
  }
}

function attachmentOf(attachment: Attachment, index: number): MailAttachment {
  const { filename, mimeType, contentId = '', disposition, content } = attachment;
  const isMessage = mimeType === 'message/rfc822';
  return {
    name: filename || `unknown_file_name${index}${isMessage ? '.eml' : ''}`,
    contentId: contentId.replace(/^<|>$/g, ''),
    disposition: disposition ?? '',
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  };
}

function isMail(mimeType: string, name: string): boolean {
  return mimeType === 'message/rfc822' || name.toLowerCase().endsWith('.eml');
}

/** @throws AutomationFailed for more than is read */
function needModest(read: Readonly<Record<keyof typeof most, number>>): void {
  if (read.bytes <= most.bytes && read.lines <= most.lines && read.parts <= most.parts) return;
  throw new AutomationFailed(
    `The mail is too large: at most ${most.bytes} bytes, ${most.lines} lines and ${most.parts} lines that may part it are read.`,
  );
}

function countOf(sought: string, bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length)) count += 1;
  return count;
}
