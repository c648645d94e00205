import { SortieError } from './sortie-error.js';

/** The service sent us to another host. The key does not follow, and neither do we. */
export class RedirectedElsewhere extends SortieError {
  readonly code = 'redirected-elsewhere';

  constructor(
    readonly service: string,
    readonly from: string,
    readonly to: string,
  ) {
    super(
      `${service} at ${from} redirects to another host, ${JSON.stringify(to.slice(0, 200))}. The request was not repeated there; configure that server if it is right.`,
    );
  }
}
