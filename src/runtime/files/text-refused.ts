import { SortieError } from '../../sdk/errors/sortie-error.js';

/** A file that the system would have read, but that is none of ours to read whole. */
export class TextRefused extends SortieError {
  readonly code = 'text-refused';

  constructor(
    /** In words that fit behind a colon. */
    readonly reason: string,
  ) {
    super(`The text was not read: ${reason}.`);
  }
}
