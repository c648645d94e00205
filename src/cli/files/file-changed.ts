import { SortieError } from '../../sdk/errors/sortie-error.js';

/** A local file is not what it was when it was taken into the investigation. */
export class FileChanged extends SortieError {
  readonly code = 'file-changed';

  constructor(
    readonly path: string,
    /** `has grown from 10 to 12 bytes`, `is gone`. */
    how: string,
  ) {
    super(
      `The file ${JSON.stringify(path)} ${how} since it was read. Run the command again once nothing writes to it.`,
    );
  }
}
