import type { DraftEntry } from '../../../language/entry/draft-entry.js';
import { markdownTable } from '../../../language/entry/table/index.js';
import type { Json, JsonObject } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { asNumber, shown } from '../../../playbook/values/cast.js';
import { shownNote } from '../../answer.js';
import { argument, flagArgument, textArgument } from '../../given.js';
import { baseName } from '../base-name.js';
import { fileEntry } from '../file-entry.js';
import { fileOutputs } from '../file-outputs.js';
import type { OutsideArgument, OutsideAutomation, OutsideEdges } from '../outside-automation.js';
import { readBytes, shownName } from '../read-bytes.js';
import type { ReadMail } from './read-mail.js';

const deepest = 10;

export const mailArguments: readonly OutsideArgument[] = [
  { name: 'entryid', description: 'The entry id of the mail.', isRequired: true, isDefault: true },
  {
    name: 'parse_only_headers',
    description: 'Whether only its headers are read.',
    options: ['true', 'false'],
    default: 'false',
  },
  {
    name: 'max_depth',
    description: `How many mails in each other are read, up to ${deepest}.`,
    default: '3',
  },
  {
    name: 'nesting_level_to_return',
    description: 'Which of the mails in each other are told.',
    options: ['All files', 'Outer file', 'Inner file'],
    default: 'All files',
  },
  { name: 'forced_encoding', description: 'Of .msg files, which are not read here.' },
  { name: 'default_encoding', description: 'Of .msg files, which are not read here.' },
];

export const mailOutputs: OutsideAutomation['outputs'] = [
  ...[
    'To',
    'CC',
    'From',
    'Subject',
    'HTML',
    'Text',
    'Headers',
    'AttachmentNames',
    'Attachments',
    'Format',
  ].map((member) => ({ contextPath: `Email.${member}`, type: 'String' })),
  ...['From', 'To', 'CC', 'Subject', 'Date', 'Reply-To', 'Received', 'Message-ID'].map((member) => ({
    contextPath: `Email.HeadersMap.${member}`,
    type: 'String',
  })),
  { contextPath: 'Email.Depth', type: 'Number' },
  { contextPath: 'Email.AttachmentsData.Name', type: 'String' },
  { contextPath: 'Email.AttachmentsData.Content-ID', type: 'String' },
  { contextPath: 'Email.AttachmentsData.Content-Disposition', type: 'String' },
  ...fileOutputs,
];

/** The mails of a file as they are told: their context, and their attachments as files. */
export interface ToldMails {
  readonly files: readonly DraftEntry[];
  readonly mails: readonly JsonObject[];
}

const outlook = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** What `ParseEmailFiles` and its second version do alike. @throws AutomationFailed for what is no mail */
export async function parseMailFile(args: JsonObject, { files, signal }: OutsideEdges): Promise<ToldMails> {
  const depth = depthOf(args);
  const { name, bytes } = await readBytes(textArgument(args, 'entryid').trim(), files, signal);
  if (bytes.subarray(0, outlook.length).equals(outlook))
    throw new AutomationFailed(
      `The file ${shownName(name)} is a mail of Outlook (.msg); only those in the format of the Internet (.eml) are read here.`,
    );
  const [{ readMails }, { headersMap, mailContext }] = await Promise.all([
    import('./read-mail.js'),
    import('./mail-context.js'),
  ]);
  const onlyHeaders = flagArgument(args, 'parse_only_headers');
  const mails = levelOf(await readMails(bytes, onlyHeaders ? 1 : depth, signal), args);
  if (onlyHeaders)
    return { files: [], mails: mails.map(({ mail }) => ({ HeadersMap: headersMap(mail.headers) })) };
  return {
    files: mails.flatMap(({ attachments }) =>
      attachments.map((attachment) => fileEntry(baseName(attachment.name), attachment.bytes)),
    ),
    mails: mails.map(mailContext),
  };
}

function depthOf(args: JsonObject): number {
  const given = argument(args, 'max_depth');
  const depth = asNumber(given);
  if (depth === undefined || !Number.isInteger(depth) || depth < 1)
    throw new AutomationFailed(`"max_depth" must be a whole number from 1, not ${shown(given)}.`);
  return Math.min(depth, deepest);
}

function levelOf(mails: readonly ReadMail[], args: JsonObject): readonly ReadMail[] {
  switch (textArgument(args, 'nesting_level_to_return')) {
    case 'Outer file':
      return mails.slice(0, 1);
    case 'Inner file':
      return mails.slice(-1);
    default:
      return mails;
  }
}

/** An entry for one mail or for several: what `Email` becomes. */
export function mailEntry(told: readonly JsonObject[], email: Json): DraftEntry {
  const rows = told.map(({ From = '', To = '', CC = '', Subject = '', Attachments = '', HeadersMap = {} }) =>
    From === '' && To === '' ? { Headers: HeadersMap } : { From, To, CC, Subject, Attachments },
  );
  return { entry: shownNote(email, markdownTable({ title: 'Email', rows }), { Email: email }) };
}
