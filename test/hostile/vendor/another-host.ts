import { createServer } from 'node:http';

/** A host that nobody is configured for. It runs as long as the tests, and writes down whoever comes. */
export const received: string[] = [];

const server = createServer((request, response) => {
  received.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`);
  request.resume();
  response.end('{"result":"ok","data":{"sample_id":5,"sample_verdict":"clean"}}');
});
server.listen(0, '127.0.0.1');
server.unref();

/** Its port; known when a request is answered. */
export function port(): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('It does not listen.');
  return address.port;
}
