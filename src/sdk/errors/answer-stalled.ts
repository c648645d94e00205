import { SortieError } from './sortie-error.js';

/** A service began to answer and then sent nothing for too long. */
export class AnswerStalled extends SortieError {
  readonly code = 'answer-stalled';

  constructor(
    readonly service: string,
    /** Of silence. */
    readonly seconds: number,
  ) {
    super(`${service} stopped in the middle of its answer: nothing came for ${seconds} seconds.`);
  }
}
