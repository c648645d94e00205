import { SortieError } from './sortie-error.js';

/** A command was given up because its time was over. What it had started at the service may still be going on. */
export class CommandTimedOut extends SortieError {
  readonly code = 'timed-out';

  constructor(
    readonly command: string,
    readonly seconds: number,
  ) {
    super(
      `Command ${command} did not finish within ${seconds} ${seconds === 1 ? 'second' : 'seconds'} and was stopped. A longer time can be given with execution-timeout=<seconds>.`,
    );
  }
}
