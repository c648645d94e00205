import { SortieError } from '../../sdk/errors/sortie-error.js';

/** An entry was to be kept whose id is not one of its investigation. */
export class EntryNotOfInvestigation extends SortieError {
  readonly code = 'entry-not-of-investigation';

  constructor(
    readonly entryId: string,
    readonly investigation: string,
  ) {
    super(
      `The entry id ${JSON.stringify(entryId.slice(0, 200))} is none of investigation ${investigation}, where ids look like 79@${investigation}.`,
    );
  }
}
