import { domainToASCII } from 'node:url';
import { topLevelDomains } from './top-level-domains.js';

/** None is longer, in ASCII or otherwise. */
const longest = 63;

/** Whether names end in this label on the Internet; in any case, in ASCII or in its own letters (`рф`). */
export function isTopLevelDomain(label: string): boolean {
  if (label.length < 2 || label.length > longest) return false;
  const plain = label.toLowerCase();
  if (topLevelDomains.has(plain)) return true;
  return /[^a-z0-9-]/.test(plain) && topLevelDomains.has(domainToASCII(plain));
}
