import { parse } from 'tldts';

/** None is longer, in ASCII or otherwise. */
const longest = 63;

const asItIs = { allowPrivateDomains: false, extractHostname: false, validateHostname: false };

/** Whether names end in this label on the Internet; in any case, in ASCII or in its own letters (`рф`). */
export function isTopLevelDomain(label: string): boolean {
  if (label.length < 2 || label.length > longest) return false;
  return parse(`any.${label.toLowerCase()}`, asItIs).isIcann === true;
}
