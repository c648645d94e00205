/** A file of the investigation, by its entry id. */
export interface StoredFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The bytes from the beginning, each time it is called: a retried upload reads them anew. */
  content(): AsyncIterable<Uint8Array>;
}

export interface FileReader {
  /** @throws FileNotFound when no file has this entry id. */
  open(entryId: string): Promise<StoredFile>;
}
