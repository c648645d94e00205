/** What a file is. */
export interface FileType {
  /** A MIME type: `application/json`. */
  readonly info: string;
  /** In the words of `file(1)`: `ASCII text, with very long lines (2000)`. */
  readonly type: string;
}

/** First bytes, and what `file(1)` says of them at the least. */
const signatures: readonly (readonly [begin: string, info: string, type: string])[] = [
  ['MZ', 'application/x-dosexec', 'MS-DOS executable'],
  ['\x7fELF', 'application/x-executable', 'ELF'],
  ['%PDF-', 'application/pdf', 'PDF document'],
  ['PK\x03\x04', 'application/zip', 'Zip archive data'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage', 'Composite Document File V2 Document'],
  ['{\\rtf', 'text/rtf', 'Rich Text Format data'],
  ['\x89PNG\r\n\x1a\n', 'image/png', 'PNG image data'],
  ['\xff\xd8\xff', 'image/jpeg', 'JPEG image data'],
  ['GIF8', 'image/gif', 'GIF image data'],
  ['\x1f\x8b', 'application/gzip', 'gzip compressed data'],
  ['7z\xbc\xaf\x27\x1c', 'application/x-7z-compressed', '7-zip archive data'],
  ['Rar!\x1a\x07', 'application/x-rar', 'RAR archive data'],
];

/** What a file is by its very first bytes, where libmagic cannot be had. What cannot be told is `data`. */
export function guessFileType(start: Uint8Array): FileType {
  if (start.byteLength === 0) return { info: 'application/x-empty', type: 'empty' };
  const begin = Buffer.from(start.subarray(0, 16)).toString('latin1');
  const known = signatures.find(([signature]) => begin.startsWith(signature));
  if (known) return { info: known[1], type: known[2] };
  // What file(1) takes for text: printable characters, and those that move the cursor.
  const isText = start.every(
    (byte) => (byte >= 32 && byte < 127) || (byte >= 7 && byte <= 13) || byte === 27,
  );
  return isText
    ? { info: 'text/plain', type: 'ASCII text' }
    : { info: 'application/octet-stream', type: 'data' };
}
