import { SortieError } from './sortie-error.js';

/** A service answered with something that is not taken apart: it would cost too much, or nobody knows how. */
export class AnswerUnreadable extends SortieError {
  readonly code = 'answer-unreadable';

  constructor(
    readonly service: string,
    /** What is wrong with it: `it is nested deeper than 1,000 levels`. */
    why: string,
  ) {
    super(`The answer of ${service} was not read: ${why}.`);
  }
}
