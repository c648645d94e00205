import type { Host } from '../../sdk/host.js';
import type { HostOptions } from '../../sdk/http/edges.js';
import type { HttpClient } from '../../sdk/http/http-client.js';
import { silentLogger } from '../../sdk/logger.js';

/**
 * A host whose HTTP library is loaded with the first request: a command that asks nobody anything does not pay for it
 * (design decision 17).
 */
export function lazyHost(options: HostOptions): Host {
  return {
    log: options.log ?? silentLogger,
    now: options.now ?? (() => new Date()),
    http(httpOptions) {
      let client: Promise<HttpClient> | undefined;
      const loaded = () => {
        client ??= import('../../sdk/http/create-host.js').then(({ createHost }) =>
          createHost(options).http(httpOptions),
        );
        return client;
      };
      return {
        send: async (request) => (await loaded()).send(request),
        download: async (request, limits) => (await loaded()).download(request, limits),
      };
    },
  };
}
