import { SortieError } from '../../../sdk/errors/sortie-error.js';

/** A later version of Sortie has written the file. */
export class StoreTooNew extends SortieError {
  readonly code = 'store-too-new';

  constructor(
    readonly file: string,
    readonly found: number,
    readonly known: number,
  ) {
    super(
      `The investigations in ${JSON.stringify(file)} were written by a later version of Sortie (schema ${found}; this one knows up to ${known}). Use that version, or another file.`,
    );
  }
}
