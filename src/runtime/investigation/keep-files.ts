import type { FileSource } from '../../language/entry/command-result.js';
import type { DraftEntry } from '../../language/entry/draft-entry.js';
import type { Entry } from '../../language/entry/entry.js';
import { errorEntry } from '../../language/entry/error-entry.js';
import type { Redact } from '../../sdk/redaction/redact.js';
import { describeFile, type FileDescription } from '../files/describe-file.js';
import type { BlobRef, FileStore } from '../ports/file-store.js';

/** A file whose bytes lie in the store. */
export interface KeptFile {
  readonly name: string;
  readonly kind: FileSource['kind'];
  readonly blob: BlobRef;
  readonly description: FileDescription;
}

/** An entry before it is stored; the bytes of its file already lie in the file store. */
export interface KeptDraft {
  readonly entry: Entry;
  readonly file?: KeptFile;
}

/** A file of a store with its description. */
export async function keptFile(
  name: string,
  kind: FileSource['kind'],
  blob: BlobRef,
  store: FileStore,
): Promise<KeptFile> {
  return { name, kind, blob, description: await describeFile(blob, kind, store) };
}

/** Bytes of one file that a command hands over. */
const largestFile = 256 * 1024 * 1024;

/** Puts the files of entries into the store. One that cannot be had becomes an error entry and spares the others. */
export async function keepFiles(
  drafts: readonly DraftEntry[],
  store: FileStore,
  redact: Redact,
): Promise<readonly KeptDraft[]> {
  const kept: KeptDraft[] = [];
  for (const { entry, file } of drafts) {
    if (!file) {
      kept.push({ entry });
      continue;
    }
    try {
      const blob = await store.put(file.content(), largestFile);
      kept.push({ entry, file: await keptFile(file.name, file.kind, blob, store) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `The file ${JSON.stringify(file.name)} was not kept: ${reason}`;
      kept.push({ entry: errorEntry(redact(message)) });
    }
  }
  return kept;
}
