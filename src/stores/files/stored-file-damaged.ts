import { SortieError } from '../../sdk/errors/sortie-error.js';

/** A file in the store is not what was put there: somebody else wrote to the store's folder. */
export class StoredFileDamaged extends SortieError {
  readonly code = 'stored-file-damaged';

  constructor(
    readonly path: string,
    /** Bytes that were put there. */
    readonly expected: number,
    /** Bytes that are there now. */
    readonly found: number,
  ) {
    super(
      `The stored file ${JSON.stringify(path)} was changed behind our back: it has ${found} bytes, not the ${expected} that were stored.`,
    );
  }
}
