import { SortieError } from '../../../sdk/errors/sortie-error.js';

/** The database did not do what it was asked to; nothing was kept of it. */
export class StoreFailed extends SortieError {
  readonly code = 'store-failed';

  constructor(
    readonly file: string,
    /** In SQLite's own words: `database or disk is full`. */
    readonly reason: string,
    /** Another process works on the file and has not let go of it in time. */
    readonly isBusy: boolean,
  ) {
    super(
      isBusy
        ? `The investigations in ${JSON.stringify(file)} could not be reached: another process works on them for too long. Nothing was changed.`
        : `The investigations in ${JSON.stringify(file)} could not be read or written: ${reason}. Nothing was changed.`,
    );
  }
}
