import { type Answer, type ExecProcess, startExec } from '../../e2e/exec-process.js';
import type { Place } from '../../e2e/sortie.js';

/** One `sortie exec` that is given one line after another. */
export class ExecDoor {
  readonly #process: ExecProcess;

  constructor(place: Place, environment: Readonly<Record<string, string>>) {
    this.#process = startExec(place, ['--concurrency', '1'], environment);
  }

  get processId(): number {
    return this.#process.child.pid ?? 0;
  }

  /** The answer to one line, which must not be empty. */
  async ask(line: Uint8Array | string): Promise<Answer> {
    this.#process.input.write(line);
    this.#process.input.write('\n');
    return this.#process.next();
  }

  close(): Promise<unknown> {
    return this.#process.end();
  }
}
