import ipaddr from 'ipaddr.js';
import type { IndicatorKind } from './indicator-kind.js';
import type { FoundAddress } from './ip.js';
import { standsAlone } from './word.js';

/** IPv6 addresses as they are written, of four groups at least: `a::b` is more often a name in a program. */
export const ipv6: IndicatorKind = {
  type: 'IPv6',
  command: 'ipv6',
  contextKey: 'IPv6(val.Address && val.Address === obj.Address)',
  contextOf: (address) => ({ Address: address }),
  *find(text) {
    for (const { address } of findIpv6(text)) yield address;
  },
};

const fewestGroups = 4;
const longest = 'ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255'.length;

export function* findIpv6(text: string): Generator<FoundAddress> {
  for (const { 0: run, index } of text.matchAll(/[\da-f:.]+/gi)) {
    if (run.length > longest + 2 || !run.includes(':')) continue;
    // A sentence or a list goes on behind it.
    const address = run.replace(/(?<!:):$|\.$/, '');
    const to = index + address.length;
    if (address.split(':').length < fewestGroups || !standsAlone(text, index, to)) continue;
    if (ipaddr.IPv6.isValid(address)) yield { address, to };
  }
}
