import { SortieError } from '../../sdk/errors/sortie-error.js';

/** A call has more arguments than can be meant, one by one or once for each item of a list. */
export class TooManyValues extends SortieError {
  readonly code = 'too-many-values';

  constructor(
    readonly command: string,
    readonly limit: number,
  ) {
    super(
      `Command ${command.slice(0, 200)} is given more than ${limit} values, those of all its runs together. Give it fewer arguments, or fewer items of a list at a time.`,
    );
  }
}
