import { type Address, decodeWords, type Header } from 'postal-mime';
import type { Json, JsonObject } from '../../../language/json/json.js';
import type { ReadMail } from './read-mail.js';

/** What a mail leaves in the context under `Email` (`spec/builtin-scripts.md`, ParseEmailFiles). */
export function mailContext({ mail, depth, attachments }: ReadMail): JsonObject {
  const names = attachments.map(({ name }) => name);
  return {
    To: addresses(mail.to),
    CC: addresses(mail.cc),
    BCC: addresses(mail.bcc),
    From: addresses(mail.from ? [mail.from] : []),
    Subject: mail.subject ?? '',
    HTML: mail.html ?? '',
    Text: mail.text ?? '',
    Headers: mail.headers.map((header) => ({ name: header.originalKey, value: decodeWords(header.value) })),
    HeadersMap: headersMap(mail.headers),
    Attachments: names.join(','),
    AttachmentNames: names,
    AttachmentsData: attachments.map(({ name, contentId, disposition }) => ({
      Name: name,
      'Content-ID': contentId || null,
      'Content-Disposition': disposition || null,
    })),
    Format: formatOf(mail.headers),
    Depth: depth,
  };
}

/** By name; of one that is there several times the list of its values. */
export function headersMap(headers: readonly Header[]): JsonObject {
  const map = new Map<string, string[]>();
  for (const { originalKey, value } of headers) {
    const values = map.get(originalKey);
    if (values) values.push(decodeWords(value));
    else map.set(originalKey, [decodeWords(value)]);
  }
  return Object.fromEntries(
    [...map].map(([name, values]): [string, Json] => [name, values.length > 1 ? values : (values[0] ?? '')]),
  );
}

/** Without the names of people; the members of a group one by one. */
function addresses(list: readonly Address[] = []): string {
  return list
    .flatMap(({ address, group }) => (group ? group.map((member) => member.address) : [address ?? '']))
    .filter((address) => address !== '')
    .join(', ');
}

function formatOf(headers: readonly Header[]): string {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? 'text/plain';
  return type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
