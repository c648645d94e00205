import { FileNotFound } from '../../sdk/errors/file-not-found.js';
import type { FileReader } from '../../sdk/file-reader.js';
import type { FileStore } from '../ports/file-store.js';
import type { Investigation } from './investigation.js';

/** Lets a handler read the files of one investigation, as it stands when the handler asks. */
export function investigationFiles(current: () => Investigation, store: FileStore): FileReader {
  return {
    async open(entryId) {
      const file = current().files.get(entryId);
      if (!file) throw new FileNotFound(entryId);
      await store.confirm(file.blob);
      return { name: file.name, size: file.blob.size, content: () => store.open(file.blob) };
    },
  };
}
