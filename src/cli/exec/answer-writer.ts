import type { Out } from '../surroundings.js';

/**
 * Writes lines; those that are ready in the same turn of the event loop go out together, for each write costs a call
 * of the system on both sides of the pipe.
 */
export class AnswerWriter {
  #lines: string[] = [];
  #written: Promise<void> | undefined;

  constructor(
    private readonly output: Pick<Out, 'write'>,
    /** Calls back once this turn's work is done. */
    private readonly afterThisTurn: (callback: () => void) => void = setImmediate,
  ) {}

  /** Answers when the line is handed to the system, together with those of the same turn. */
  write(line: string): Promise<void> {
    this.#lines.push(line, '\n');
    this.#written ??= new Promise((resolve, reject) => {
      this.afterThisTurn(() => {
        const text = this.#lines.join('');
        this.#lines = [];
        this.#written = undefined;
        this.output.write(text).then(resolve, reject);
      });
    });
    return this.#written;
  }
}
