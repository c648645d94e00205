import { didYouMean } from '../../language/names/nearest-names.js';
import { SortieError } from '../../sdk/errors/sortie-error.js';

const mostShown = 20;

/** `using`, `using-brand` or `using-category` names what no enabled instance with this command has. */
export class UnknownInstance extends SortieError {
  readonly code = 'unknown-instance';

  constructor(
    /** The argument that named it. */
    readonly argument: string,
    readonly wanted: string,
    readonly command: string,
    /** What could have been named. */
    readonly candidates: readonly string[],
  ) {
    const shown = JSON.stringify(wanted.length > 200 ? `${wanted.slice(0, 200)}…` : wanted);
    const listed = candidates.slice(0, mostShown).join(', ');
    const more = candidates.length > mostShown ? ` and ${candidates.length - mostShown} more` : '';
    const known = candidates.length === 0 ? 'There are none.' : `There are: ${listed}${more}.`;
    super(
      `No enabled instance that has the command ${command} matches ${argument}=${shown}. ${known}${didYouMean(wanted, candidates)}`,
    );
  }
}
