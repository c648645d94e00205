import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { TextRefused } from './text-refused.js';

const mebibyte = 1024 ** 2;
/** Bytes. Every text that people write is far smaller. */
export const largestText = 16 * mebibyte;
const pieceBytes = 256 * 1024;

/**
 * Who chose the file. What somebody `named` may be a pipe, such as `<(git show …)` of a shell. What was `found` beside
 * other files must be a regular file: a pipe that lies there would be waited for without end.
 */
export type TextOrigin = 'named' | 'found';

/**
 * The text of a file, as UTF-8. It is read to its bound and no further, whatever size the file claims: `/dev/zero`
 * claims none.
 * @throws TextRefused, or the system's error
 */
export function readTextFile(path: string, origin: TextOrigin): string {
  // Looked at before it is opened: opening a pipe waits for somebody to write.
  const there = origin === 'found' ? statSync(path) : undefined;
  if (there && !there.isFile() && !there.isDirectory()) throw new TextRefused('it is no regular file');
  const file = openSync(path, 'r');
  try {
    const pieces: Buffer[] = [];
    let size = 0;
    for (;;) {
      const piece = Buffer.alloc(pieceBytes);
      const read = readSync(file, piece);
      if (read === 0) return Buffer.concat(pieces, size).toString('utf8');
      size += read;
      if (size > largestText)
        throw new TextRefused(`it is larger than the ${largestText / mebibyte} MiB that are read of a text`);
      pieces.push(piece.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}
