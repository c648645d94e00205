import type { IndicatorKind } from './indicator-kind.js';
import { standsAlone } from './word.js';

/** IPv4 addresses: four numbers from 0 to 255, without zeros in front. A longer row of numbers is a version, and none. */
export const ip: IndicatorKind = {
  type: 'IP',
  command: 'ip',
  contextKey: 'IP(val.Address && val.Address === obj.Address)',
  contextOf: (address) => ({ Address: address }),
  *find(text) {
    for (const { address } of findIpv4(text)) yield address;
  },
};

/** An address, and the place behind it. */
export interface FoundAddress {
  readonly address: string;
  readonly to: number;
}

const longest = '255.255.255.255'.length;

export function* findIpv4(text: string): Generator<FoundAddress> {
  for (const { 0: run, index } of text.matchAll(/\d[\d.]*/g)) {
    const address = /^\d+(?:\.\d+)*/.exec(run)?.[0] ?? '';
    if (address.length > longest || !isIpv4(address)) continue;
    const to = index + address.length;
    if (standsAlone(text, index, to) && text[index - 1] !== '.') yield { address, to };
  }
}

export function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return (
    parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
  );
}
