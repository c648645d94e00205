import { SortieError } from '../../sdk/errors/sortie-error.js';

/** Why a line of the pipe is not carried out (`interface.md`, The pipe). */
export type RefusalCode = 'not-json' | 'not-a-request' | 'file-not-allowed' | 'line-too-long';

/** A line of the pipe that is no request, or asks for a file it may not have. Its message quotes no parameter. */
export class RefusedLine extends SortieError {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}
