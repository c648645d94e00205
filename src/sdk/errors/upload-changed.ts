import { SortieError } from './sortie-error.js';

/** A file had another size while it was sent than before. */
export class UploadChanged extends SortieError {
  readonly code = 'upload-changed';

  constructor(
    readonly fileName: string,
    /** Bytes that were announced to the service. */
    readonly announced: number,
    how: 'longer' | 'shorter',
  ) {
    super(
      `The file ${JSON.stringify(fileName.slice(0, 200))} changed while it was sent: it is ${how} than the ${announced} bytes it had at first. Send it again once nothing writes to it.`,
    );
  }
}
