import type { FileMetadata } from '../../language/entry/file-context.js';
import type { JsonObject } from '../../language/json/json.js';
import type { KeptFile } from './keep-files.js';

/** What is known of a kept file before its entry has a number. */
export function metadataOf({ name, kind, blob, description }: KeptFile): Omit<FileMetadata, 'entryId'> {
  const { size, md5, sha1, sha256, sha512 } = blob;
  return { kind, name, size, md5, sha1, sha256, sha512, ...description };
}

/** The `FileMetadata` of an entry: the platform's own names, all in lower case. */
export function entryMetadata({
  type,
  info,
  size,
  md5,
  sha1,
  sha256,
  sha512,
  ssdeep,
}: FileMetadata): JsonObject {
  const hashes = Object.entries({ md5, sha1, sha256, sha512, ssdeep });
  return {
    type,
    info,
    size,
    ...Object.fromEntries(hashes.flatMap(([name, hash]) => (hash ? [[name, hash]] : []))),
  };
}
