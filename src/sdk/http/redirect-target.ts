import type { AxiosResponse } from 'axios';
import { parseUrl } from './parse-url.js';

/** A 304 may name a place too, but sends nobody there. */
const statuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer sends whoever asked at `from`, as a whole address; undefined when it sends nobody anywhere. A user
 * name and a password are left out: they would be sent instead of the key.
 */
export function redirectTarget({ status, headers }: AxiosResponse, from: string): string | undefined {
  if (!statuses.has(status)) return undefined;
  const location: unknown = headers['location'];
  const target = typeof location === 'string' ? parseUrl(location, from) : undefined;
  if (!target) return undefined;
  target.username = '';
  target.password = '';
  return target.href;
}
