import type { IndicatorKind } from './indicator-kind.js';
import { type FoundAddress, findIpv4 } from './ip.js';
import { findIpv6 } from './ipv6.js';

/**
 * Ranges of IPv4 addresses: `10.0.0.0/8`. The selector that is published for them compares a member that they do not
 * have, and would add a range once more whenever it is found; this one compares what is there.
 */
export const cidr: IndicatorKind = {
  type: 'CIDR',
  command: 'cidr',
  contextKey: 'CIDR(val.Address && val.Address === obj.Address)',
  contextOf: (address) => ({ Address: address }),
  find: (text) => ranges(text, findIpv4(text), 32),
};

/** Ranges of IPv6 addresses: `2001:db8:0:1::/64`. */
export const ipv6Cidr: IndicatorKind = {
  type: 'IPv6CIDR',
  command: 'cidr',
  contextKey: 'IPv6CIDR(val.Address && val.Address === obj.Address)',
  contextOf: (address) => ({ Address: address }),
  find: (text) => ranges(text, findIpv6(text), 128),
};

/** A path goes on behind it: then it is the beginning of a URL. */
const prefix = /\/(\d{1,3})(?![\w/?#-]|\.\w)/y;

function* ranges(text: string, addresses: Iterable<FoundAddress>, most: number): Generator<string> {
  for (const { address, to } of addresses) {
    prefix.lastIndex = to;
    const length = prefix.exec(text)?.[1];
    if (length !== undefined && Number(length) <= most) yield `${address}/${length}`;
  }
}

/** Whether an address with a path behind it is a range rather than a URL. */
export function isRange(pathOfAddress: string): boolean {
  return /^\/\d{1,2}$/.test(pathOfAddress) && Number(pathOfAddress.slice(1)) <= 32;
}
