import { createServer } from 'node:http';

/** What the service knows. All of it is reserved for examples. */
const known = new Map([
  ['/ip/192.0.2.1', { verdict: 'good', reason: 'A name server of long standing' }],
  ['/ip/192.0.2.66', { verdict: 'bad', reason: 'Scans the whole internet' }],
  ['/domain/shop.example', { verdict: 'suspicious', reason: 'Registered yesterday' }],
  ['/domain/control.example', { verdict: 'bad', reason: 'Steers a botnet' }],
  ['/status', { ready: true }],
]);

/** The whole of Echo Intelligence: an HTTP server that knows four indicators and wants an API key. */
export function createService(key) {
  return createServer((request, response) => {
    const isAllowed = request.headers['x-api-key'] === key;
    const answer = isAllowed ? known.get(decodeURIComponent(request.url ?? '')) : undefined;
    response.writeHead(isAllowed ? (answer ? 200 : 404) : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
}
