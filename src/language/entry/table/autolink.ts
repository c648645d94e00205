import { unlinked } from './unlinked.js';

/**
 * A URL of the platform's own web interface as `<https://…>` (D13). Never for a URL that is an indicator: nobody
 * should click a malicious one. What is not plainly an http(s) URL (blanks, control or invisible characters, angle
 * brackets, or what a cell would have to escape) is shown and makes no link; no URL gives null.
 */
export function autolink(url: string | null | undefined): string | null {
  if (url === null || url === undefined) return null;
  return /^https?:\/\/[^\p{C}\p{Z}<>`|\\]+$/iu.test(url) ? `<${url}>` : unlinked(url);
}
