import { SortieError } from '../../sdk/errors/sortie-error.js';

/** What was read from a store is not what one writes: somebody else wrote there, or the medium is failing. */
export class StoredTextDamaged extends SortieError {
  readonly code = 'stored-text-damaged';

  constructor(
    /** What was to be read. */
    readonly what: string,
    readonly reason: string,
  ) {
    super(`The store holds something that is no ${what}: ${reason}. Restore it from a backup.`);
  }
}
