/** What the first bytes of a file tell of it. */
export interface FileType {
  /** A MIME type: `application/json`. */
  readonly info: string;
  /** In the words of `file(1)`: `PDF document`. */
  readonly type: string;
}

/** First bytes as Latin-1 text, and what they mean. The first that matches stands. */
const signatures: readonly (readonly [start: string, info: string, type: string])[] = [
  ['MZ', 'application/x-dosexec', 'MS-DOS executable'],
  ['\x7fELF', 'application/x-executable', 'ELF executable'],
  ['PK\x03\x04', 'application/zip', 'Zip archive data'],
  ['PK\x05\x06', 'application/zip', 'Zip archive data (empty)'],
  ['Rar!\x1a\x07', 'application/x-rar', 'RAR archive data'],
  ["7z\xbc\xaf'\x1c", 'application/x-7z-compressed', '7-zip archive data'],
  ['\x1f\x8b', 'application/gzip', 'gzip compressed data'],
  ['%PDF-', 'application/pdf', 'PDF document'],
  ['{\\rtf', 'text/rtf', 'Rich Text Format data'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage', 'Composite Document File V2 Document'],
  ['\x89PNG\r\n\x1a\n', 'image/png', 'PNG image data'],
  ['\xff\xd8\xff', 'image/jpeg', 'JPEG image data'],
  ['GIF8', 'image/gif', 'GIF image data'],
  ['L\x00\x00\x00\x01\x14\x02\x00', 'application/x-ms-shortcut', 'MS Windows shortcut'],
];

/** Tells a file's type from its first bytes; a guess by a few well-known signatures, not a full `file(1)`. */
export function fileType(head: Uint8Array): FileType {
  if (head.byteLength === 0) return { info: 'inode/x-empty', type: 'empty' };
  const start = Buffer.from(head).toString('latin1');
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) return { info: known[1], type: known[2] };
  if (!isText(head)) return { info: 'application/octet-stream', type: 'data' };
  if (/^\s*[{[]/.test(start)) return { info: 'application/json', type: 'JSON data' };
  if (/^\s*<(?:!doctype html|html)/i.test(start)) return { info: 'text/html', type: 'HTML document' };
  const isAscii = head.every((byte) => byte < 0x80);
  return { info: 'text/plain', type: isAscii ? 'ASCII text' : 'UTF-8 Unicode text' };
}

/** No control characters but white space, and UTF-8 as far as it was read. */
function isText(head: Uint8Array): boolean {
  if (head.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte))) return false;
  try {
    // `stream`: the head may end within a character.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
