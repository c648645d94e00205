import type { CommandResult } from '../../language/entry/command-result.js';
import { SortieError } from './sortie-error.js';

/** A command could not do what it was asked. What it did before it failed is in `partial`, and is reported too. */
export class CommandFailed extends SortieError {
  readonly code: string = 'command-failed';

  constructor(
    message: string,
    readonly partial?: CommandResult,
  ) {
    super(message);
  }
}
