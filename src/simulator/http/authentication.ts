import { createHash, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../platform/refusal.js';

const scheme = 'api_key ';
const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Checks `Authorization: api_key <key>`, the only form (`vmray-api/README.md` section 1).
 *
 * @throws {Refusal} with status 401
 */
export function checkKey(header: string | undefined, apiKey: string): void {
  const given = header?.startsWith(scheme) === true ? header.slice(scheme.length).trim() : '';
  if (!timingSafeEqual(digest(given), digest(apiKey))) throw new Refusal(401, 'Authentication failed');
}
