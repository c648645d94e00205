import type { DraftEntry } from '../../language/entry/draft-entry.js';
import type { Entry } from '../../language/entry/entry.js';
import { errorEntry } from '../../language/entry/error-entry.js';
import type { Redact } from '../../sdk/redaction/redact.js';
import type { DiskFileStore } from '../../stores/files/disk-file-store.js';

/** An entry of the pipe: one with a file says where its bytes lie. */
export interface PipeEntry extends Entry {
  readonly Path?: string;
}

/** Bytes of one file that a command hands over. */
const largestFile = 256 * 1024 * 1024;

/** The entry of a draft, its file written to the folder. A file that cannot be kept becomes an error entry. */
export async function keepEntry(
  { entry, file }: DraftEntry,
  folder: () => Promise<DiskFileStore>,
  redact: Redact,
): Promise<PipeEntry> {
  if (!file) return entry;
  try {
    const store = await folder();
    const blob = await store.put(file.content(), largestFile);
    return { ...entry, FileID: blob.id, Path: store.pathOf(blob) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return errorEntry(redact(`The file ${JSON.stringify(file.name)} was not kept: ${reason}`));
  }
}
