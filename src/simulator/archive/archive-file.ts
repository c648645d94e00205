/** A file of an analysis archive. */
export interface ArchiveFile {
  /** The path inside the archive, with `/`. */
  readonly path: string;
  readonly content: Buffer;
}
