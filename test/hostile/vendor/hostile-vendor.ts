import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { calmAnswers } from './calm-answers.js';
import type { Reply } from './reply.js';

/** A sandbox that answers calmly, but for the paths that it is told to answer otherwise. */
export class HostileVendor {
  readonly #server: Server;
  #replies: Readonly<Record<string, Reply>> = {};
  /** Paths in the order of arrival. */
  readonly received: string[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request: IncomingMessage, response: ServerResponse) =>
      this.#answer(request, response),
    );
  }

  static async start(): Promise<HostileVendor> {
    const server = createServer();
    const vendor = new HostileVendor(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return vendor;
  }

  get url(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('It does not listen.');
    return `http://127.0.0.1:${address.port}`;
  }

  /** From now on these paths are answered so. */
  play(replies: Readonly<Record<string, Reply>>): void {
    this.#replies = replies;
    this.received.length = 0;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').replace(/^\/rest/, '').replace(/\?.*$/, '');
    this.received.push(path);
    response.on('error', () => {});
    const reply = this.#replies[path] ?? calmAnswers[path];
    const answer = () => {
      if (typeof reply === 'function') reply(request, response);
      else if (reply) json(response, 200, reply.json);
      else json(response, 404, { result: 'error', error_msg: 'Element not found' });
    };
    // A sample is taken in whole before it is answered.
    request.on('end', answer);
    request.resume();
  }
}

/** Sends a body as JSON. */
export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
