import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import type { FileReader, StoredFile } from '../../sdk/file-reader.js';

/** Bytes of a file that is worked on in memory. */
export const largestFile = 64 * 1024 * 1024;

/**
 * The bytes of a file, in memory.
 * @throws AutomationFailed for one that is too large; FileNotFound
 */
export async function readBytes(
  entryId: string,
  files: FileReader,
  signal: AbortSignal,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const file = await files.open(entryId);
  if (file.size > largestFile)
    throw new AutomationFailed(
      `The file ${shownName(file.name)} has ${file.size} bytes; at most ${largestFile} are worked on.`,
    );
  return { name: file.name, bytes: await beginningOf(file, largestFile, signal) };
}

/** The first bytes of a file, at most so many. */
export async function beginningOf(file: StoredFile, most: number, signal: AbortSignal): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.content()) {
    signal.throwIfAborted();
    pieces.push(piece.subarray(0, most - size));
    size += piece.byteLength;
    if (size >= most) break;
  }
  return Buffer.concat(pieces);
}

/** A file's name in a message. */
export function shownName(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}
