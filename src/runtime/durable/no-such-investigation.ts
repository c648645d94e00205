import { SortieError } from '../../sdk/errors/sortie-error.js';
import type { InvestigationId } from '../ports/investigation-store.js';

/** There is no investigation of this id in the store. */
export class NoSuchInvestigation extends SortieError {
  readonly code = 'no-such-investigation';

  constructor(readonly id: InvestigationId) {
    super(`There is no investigation ${JSON.stringify(id.slice(0, 100))}.`);
  }
}
