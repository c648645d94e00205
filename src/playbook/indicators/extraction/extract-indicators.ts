import { cidr, ipv6Cidr } from './cidr.js';
import { cve } from './cve.js';
import { domain } from './domain.js';
import { email } from './email.js';
import { fileHash } from './file-hash.js';
import type { IndicatorKind } from './indicator-kind.js';
import { ip } from './ip.js';
import { ipv6 } from './ipv6.js';
import { refang } from './refang.js';
import { isUrl, url } from './url.js';

/** What is looked for, each on its own: a URL yields its domain too (`spec/builtin-scripts.md`, Inline extraction). */
export const indicatorKinds: readonly IndicatorKind[] = [
  ip,
  ipv6,
  cidr,
  ipv6Cidr,
  url,
  domain,
  email,
  fileHash,
  cve,
];

/** Of each kind in one search: a hostile text could fill the memory with them. */
const mostOfKind = 10_000;

/** What was found of one kind: each value once, in order. */
export interface FoundIndicators {
  readonly kind: IndicatorKind;
  readonly values: readonly string[];
  /** There are more. */
  readonly isCut: boolean;
}

/** The indicators in a text, by kind; kinds without any are left out. */
export function extractIndicators(text: string): readonly FoundIndicators[] {
  const plain = refang(text);
  return indicatorKinds.flatMap((kind) => {
    const values = new Set<string>();
    for (const value of kind.find(plain)) {
      values.add(value);
      if (values.size > mostOfKind) break;
    }
    if (values.size === 0) return [];
    return [{ kind, values: [...values].slice(0, mostOfKind), isCut: values.size > mostOfKind }];
  });
}

/** The kind that a value is as a whole, and how it is written then; undefined for what is none. */
export function indicatorIn(
  value: string,
): { readonly kind: IndicatorKind; readonly value: string } | undefined {
  const plain = refang(value.trim());
  for (const kind of mostTelling) {
    const [found] = kind.find(plain);
    const isWhole = kind === url ? isUrl(plain) : found?.length === plain.length;
    if (found !== undefined && isWhole) return { kind, value: found };
  }
  return undefined;
}

/** An e-mail address has a domain in it, a range an address. */
const mostTelling = [fileHash, cve, ipv6Cidr, cidr, ip, ipv6, email, url, domain];

/** The kind of a type, in any case. */
export function kindOfType(type: string): IndicatorKind | undefined {
  return indicatorKinds.find((kind) => kind.type.toLowerCase() === type.toLowerCase());
}
