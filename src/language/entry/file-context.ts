import type { JsonObject } from '../json/json.js';
import type { FileSource } from './command-result.js';

/** What is known of a stored file. */
export interface FileMetadata {
  readonly kind: FileSource['kind'];
  readonly entryId: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** A MIME type: `application/json`. */
  readonly info: string;
  /** In the words of `file(1)`: `ASCII text, with very long lines`. */
  readonly type: string;
  readonly md5?: string | null;
  readonly sha1?: string | null;
  readonly sha256?: string | null;
  readonly sha512?: string | null;
  /** Not every file has one: hashing is bounded in size. */
  readonly ssdeep?: string | null;
}

/**
 * The entry context that a stored file adds: a `File` for a sample, an `InfoFile` (without hashes) for a report
 * or a picture. The key selects by entry id, so that two uploads of the same bytes are two items
 * (`spec/entries.md` section 8).
 */
export function fileContext(file: FileMetadata): JsonObject {
  switch (file.kind) {
    case 'sample':
      return { [keyedByEntry('File')]: { ...description(file), ...hashes(file) } };
    case 'info':
    case 'image':
      return { [keyedByEntry('InfoFile')]: description(file) };
  }
}

function keyedByEntry(path: 'File' | 'InfoFile'): string {
  return `${path}(val.EntryID && val.EntryID == obj.EntryID)`;
}

function description({ name, size, entryId, info, type }: FileMetadata): JsonObject {
  return { Name: name, Size: size, EntryID: entryId, Extension: extensionOf(name), Info: info, Type: type };
}

/** The last extension without its dot; empty when there is none. */
function extensionOf(name: string): string {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = last.lastIndexOf('.');
  return dot === -1 ? '' : last.slice(dot + 1);
}

function hashes({ md5, sha1, sha256, sha512, ssdeep }: FileMetadata): JsonObject {
  const all = [
    ['MD5', md5],
    ['SHA1', sha1],
    ['SHA256', sha256],
    ['SHA512', sha512],
    ['SSDeep', ssdeep],
  ] as const;
  return Object.fromEntries(all.flatMap(([name, hash]) => (hash ? [[name, hash] as const] : [])));
}
