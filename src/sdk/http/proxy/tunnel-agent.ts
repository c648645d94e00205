import { type ClientRequest, type OutgoingHttpHeaders, request as requestPlainly } from 'node:http';
import { Agent, type AgentOptions, type RequestOptions, request as requestSecurely } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { ProxyRefused } from '../../errors/proxy-refused.js';
import { keptConnections } from '../kept-connections.js';
import type { HttpProxy } from './choose-proxy.js';

/** Milliseconds that a proxy may take to connect us. */
const patience = 30_000;

type Created = (error: Error | null, socket: Duplex) => void;

/**
 * Reaches https targets through a proxy: it asks for a tunnel (CONNECT), and speaks TLS with the target itself inside
 * it. Connections are kept and used again. axios's own tunnels are not: each of its requests makes a new one, and what
 * a proxy answers instead of a tunnel it takes for the target's answer, so that a proxy could speak in its name.
 */
export class TunnelAgent extends Agent {
  readonly #proxy: HttpProxy;
  readonly #security: AgentOptions;

  constructor(proxy: HttpProxy, security: AgentOptions) {
    super({ ...security, ...keptConnections });
    this.#proxy = proxy;
    this.#security = security;
  }

  override createConnection(options: RequestOptions, created: Created = () => {}): undefined {
    const host = String(options.host ?? '');
    const target = `${isIP(host) === 6 ? `[${host}]` : host}:${options.port ?? 443}`;
    // The signature wants a socket beside the error; nobody looks at it.
    const fail = (error: Error) => created(error, new Duplex());
    const asking = this.#askFor(target);
    asking.once('connect', ({ statusCode = 0 }, socket: Socket) => {
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy();
        fail(new ProxyRefused(this.#proxy.origin, `https://${target}`, statusCode));
        return;
      }
      socket.setTimeout(0);
      const inside: RequestOptions & { socket: Socket } = { ...options, socket };
      const secured = super.createConnection(inside);
      if (secured) created(null, secured);
    });
    asking.once('timeout', () => asking.destroy(new TimedOut()));
    asking.once('error', fail);
    asking.end();
    return undefined;
  }

  #askFor(target: string): ClientRequest {
    const { host, port, login, isSecure } = this.#proxy;
    const headers: OutgoingHttpHeaders = { Host: target };
    if (login) {
      const encoded = Buffer.from(`${login.username}:${login.password}`).toString('base64');
      headers['Proxy-Authorization'] = `Basic ${encoded}`;
    }
    const options = { method: 'CONNECT', path: target, host, port, headers, agent: false, timeout: patience };
    return isSecure ? requestSecurely({ ...this.#security, ...options }) : requestPlainly(options);
  }
}

/** In the words of the system, which speak for themselves (`ConnectionFailed`). */
class TimedOut extends Error {
  readonly code = 'ETIMEDOUT';
}
