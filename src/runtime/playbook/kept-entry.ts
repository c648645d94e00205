import type { NewEntry } from '../../playbook/automation/new-entry.js';
import { metadataOf } from '../investigation/file-metadata.js';
import type { KeptDraft } from '../investigation/keep-files.js';

/** An entry whose file is kept, as the engine takes it in. */
export function keptEntry({ entry, file }: KeptDraft): NewEntry {
  return file ? { entry: { ...entry, FileID: file.blob.id }, file: metadataOf(file) } : { entry };
}
