import { SortieError } from '../../sdk/errors/sortie-error.js';

/** A file has more bytes than may be kept. */
export class FileTooLarge extends SortieError {
  readonly code = 'file-too-large';

  constructor(
    /** Bytes. */
    readonly limit: number,
  ) {
    super(
      `The file is larger than ${Math.floor(limit / 1024 / 1024)} MiB, the most that is kept of one file here.`,
    );
  }
}
