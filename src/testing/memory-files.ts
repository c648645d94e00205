import { FileNotFound } from '../sdk/errors/file-not-found.js';
import type { FileReader } from '../sdk/file-reader.js';

export interface TestFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The files of an investigation, by entry id: `memoryFiles({ '1@1': { name: 'a.txt', content: 'a' } })`. */
export function memoryFiles(files: Readonly<Record<string, TestFile>>): FileReader {
  return {
    async open(entryId) {
      const file = Object.hasOwn(files, entryId) ? files[entryId] : undefined;
      if (!file) throw new FileNotFound(entryId);
      const bytes = Buffer.from(file.content);
      return {
        name: file.name,
        size: bytes.byteLength,
        async *content() {
          yield bytes;
        },
      };
    },
  };
}
