import { SortieError } from './sortie-error.js';

const longestShown = 200;

/** The service sent us to another host. The key does not follow, and neither do we. */
export class RedirectedElsewhere extends SortieError {
  readonly code = 'redirected-elsewhere';

  constructor(
    readonly service: string,
    readonly from: string,
    /** A whole address. */
    readonly to: string,
  ) {
    super(
      `${service} at ${from} redirects to another host, ${JSON.stringify(shown(to))}. The request was not repeated there; configure that server if it is right.`,
    );
  }
}

/** An address has no words: of a long one only scheme and host. */
function shown(address: string): string {
  if (address.length <= longestShown) return address;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host.length > longestShown ? '' : host}/…`;
}
