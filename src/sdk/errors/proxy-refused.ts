import { SortieError } from './sortie-error.js';

/** A proxy answered in the service's stead. What it says is never taken for the service's answer. */
export class ProxyRefused extends SortieError {
  readonly code = 'proxy-refused';

  constructor(
    /** Scheme and host of the proxy, without the user name and password that the environment gives it. */
    readonly proxy: string,
    /** Scheme and host of the service. */
    readonly origin: string,
    readonly status: number,
  ) {
    const advice =
      status === 407
        ? ' It asks for a user name and a password, or for other ones: they stand in the variable as http://user:password@host:port.'
        : '';
    super(`The proxy ${proxy} did not connect to ${origin}: it answered with status ${status}.${advice}`);
  }
}
