import { SortieError } from '../../sdk/errors/sortie-error.js';

/** A command was given up because whoever asked for it did. What it had started at the service may still be going on. */
export class CommandCancelled extends SortieError {
  readonly code = 'cancelled';

  constructor(readonly command: string) {
    super(`Command ${command} was cancelled.`);
  }
}
