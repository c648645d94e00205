import { SortieError } from '../../sdk/errors/sortie-error.js';

/**
 * No enabled instance has this command. Published scripts look for the words `Unsupported Command` and
 * `proper integration enabled` in the message (`spec/commands.md` section 7; the nearest names are D26).
 */
export class UnsupportedCommand extends SortieError {
  readonly code = 'unsupported-command';

  constructor(
    readonly command: string,
    readonly nearest: readonly string[],
    /** What else the reader should know, as whole sentences. */
    reason = '',
  ) {
    const shown = command.length > 200 ? `${command.slice(0, 200)}…` : command;
    const near = nearest.length === 0 ? '' : ` The nearest known commands are ${nearest.join(', ')}.`;
    const why = reason === '' ? '' : ` ${reason}`;
    super(
      `Unsupported Command : ${shown}, verify you have proper integration enabled to support it.${why}${near}`,
    );
  }
}
