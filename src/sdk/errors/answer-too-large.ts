import { SortieError } from './sortie-error.js';

const mebibyte = 1024 * 1024;

/** A service sends more than may be taken. What had arrived is thrown away. */
export class AnswerTooLarge extends SortieError {
  readonly code = 'answer-too-large';

  constructor(
    readonly service: string,
    /** Bytes, after unpacking. */
    readonly limit: number,
  ) {
    const most = limit < mebibyte ? `${limit} bytes` : `${Math.floor(limit / mebibyte)} MiB`;
    super(`The answer of ${service} is larger than allowed: at most ${most} are taken here.`);
  }
}
