/** What bounds an archive (D24): it holds what malware has shown or left. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of one file unpacked. */
  readonly fileBytes: number;
  /** Unpacked to packed bytes of one file. */
  readonly ratio: number;
  /** What is said of a file for which there is no room any more, as in "it was left out: …". */
  readonly whenFull: string;
}

/** Bytes that may still be unpacked. Archives that are read for one command share it, since their files lie in memory. */
export interface Room {
  bytes: number;
}
