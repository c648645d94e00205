import { SortieError } from './sortie-error.js';

/** No file of the investigation has this entry id. */
export class FileNotFound extends SortieError {
  readonly code = 'file-not-found';

  constructor(readonly entryId: string) {
    super(
      `No file of this investigation has the entry id ${JSON.stringify(entryId.slice(0, 200))}. An entry id looks like 79@4.`,
    );
  }
}
