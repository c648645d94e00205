/** What is known of bytes in a store; enough to find them again. Hashes in lower-case hexadecimal. */
export interface BlobRef {
  /** Opaque; unique in its store. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  readonly md5: string;
  readonly sha1: string;
  readonly sha256: string;
  readonly sha512: string;
}

/** Where the bytes of an investigation's files lie. Adapters stand in `stores/`. */
export interface FileStore {
  /**
   * Takes the bytes in, hashing them on the way.
   * @throws FileTooLarge when there are more than `limit` bytes, and keeps none of them
   */
  put(from: AsyncIterable<Uint8Array>, limit: number): Promise<BlobRef>;
  /**
   * Answers when the bytes are still to be had as they were put.
   * @throws SortieError when they are not
   */
  confirm(blob: BlobRef): Promise<void>;
  /** The bytes from the beginning. */
  open(blob: BlobRef): AsyncIterable<Uint8Array>;
  remove(blob: BlobRef): Promise<void>;
}
