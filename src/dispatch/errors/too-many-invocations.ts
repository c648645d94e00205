import { SortieError } from '../../sdk/errors/sortie-error.js';

/** A list given for an argument that takes one value would run the command too often. */
export class TooManyInvocations extends SortieError {
  readonly code = 'too-many-invocations';

  constructor(
    readonly command: string,
    readonly limit: number,
  ) {
    super(
      `Command ${command.slice(0, 200)} would run more than ${limit} times, once for each item of a list and each instance. Give it fewer values at a time.`,
    );
  }
}
