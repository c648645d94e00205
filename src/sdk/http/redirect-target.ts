import type { AxiosResponse } from 'axios';

/**
 * Where an answer sends whoever asked at `from`, as a whole address; undefined when it sends nobody anywhere.
 */
export function redirectTarget({ status, headers }: AxiosResponse, from: string): string | undefined {
  if (status < 300 || status > 399) return undefined;
  const location: unknown = headers['location'];
  if (typeof location !== 'string' || !URL.canParse(location, from)) return undefined;
  return new URL(location, from).href;
}
