import { describe, expect, it } from '@jest/globals';
import { cidrBiggerThanPrefix } from '../../../src/automations/addresses/cidr-bigger-than-prefix.js';
import { ipv4Blacklist } from '../../../src/automations/addresses/ipv4-blacklist.js';
import { ipv4Whitelist } from '../../../src/automations/addresses/ipv4-whitelist.js';
import { answered, contentsOf } from '../calling.js';

describe('CIDRBiggerThanPrefix', () => {
  const told = (left: string, right: string) =>
    answered(cidrBiggerThanPrefix, { left, right }).entries?.map(({ Contents }) => Contents);

  it('answers for each range', () => {
    expect(told('0.0.0.0/2, 10.0.0.0/8, 10.1.2.3/7, 2001:db8::/32, 1.1.1.1, no range', '8')).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(told('1.1.1.1', '33')).toEqual([true]);
  });

  it('refuses a prefix that is none', () => {
    expect(() => told('0.0.0.0/2', '/8')).toThrow('"right"');
  });
});

describe('IPv4Whitelist and IPv4Blacklist', () => {
  const args = { value: ['10.1.1.1', '1.1.1.1', '192.168.0.9'], cidr_ranges: '10.0.0.0/8,192.168.0.0/16' };

  it('keep the addresses in the ranges, or the others', () => {
    expect(contentsOf(ipv4Whitelist, args)).toEqual(['10.1.1.1', '192.168.0.9']);
    expect(contentsOf(ipv4Blacklist, args)).toEqual(['1.1.1.1']);
  });

  it('answer with nothing where none is left', () => {
    expect(contentsOf(ipv4Whitelist, { ...args, value: '1.1.1.1' })).toBeNull();
    expect(contentsOf(ipv4Blacklist, { ...args, value: [] })).toBeNull();
  });

  it('refuse what is no address, and no range', () => {
    expect(() => contentsOf(ipv4Whitelist, { ...args, value: 'a.com' })).toThrow('"a.com" is no IP address');
    expect(() => contentsOf(ipv4Blacklist, { ...args, cidr_ranges: 'x' })).toThrow('"x" is no range');
  });
});
