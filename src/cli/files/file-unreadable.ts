import { SortieError } from '../../sdk/errors/sortie-error.js';

/** A file that was named on the command line cannot be used. */
export class FileUnreadable extends SortieError {
  readonly code = 'file-unreadable';

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`The file ${JSON.stringify(path)} cannot be used: ${reason}.`);
  }
}
