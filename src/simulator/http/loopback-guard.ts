import type { FastifyRequest } from 'fastify';
import { Refusal } from '../platform/refusal.js';

const loopbackHost = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d{1,5})?$/i;

/**
 * Keeps web pages away from the routes that need no key: a browser names the page's origin, and a
 * name that was made to point here is no loopback name (`spec/attacks.md`, 33).
 *
 * @throws {Refusal} with status 403
 */
export function refuseWebPages(request: FastifyRequest): void {
  if (request.headers.origin !== undefined) throw new Refusal(403, 'Web pages may not steer the simulator');
  if (!loopbackHost.test(request.headers.host ?? '')) throw new Refusal(403, 'The host is not this machine');
}
