import { describe, expect, it } from '@jest/globals';
import { cidr, ipv6Cidr } from '../../../../src/playbook/indicators/extraction/cidr.js';
import { found } from './found.js';

describe('ranges of addresses', () => {
  it.each([
    ['10.0.0.0/8, 192.168.1[.]0/24.', ['10.0.0.0/8', '192.168.1.0/24']],
    ['(1.2.3.4/32)', ['1.2.3.4/32']],
    ['0.0.0.0/0', ['0.0.0.0/0']],
  ])('%s', (text, ranges) => {
    expect(found(cidr, text)).toEqual(ranges);
  });

  it.each([
    '10.0.0.0/33',
    '10.0.0.0/8/index',
    '10.0.0.0/24.html',
    '10.0.0.0',
    '10.0.0.0/',
    '256.0.0.0/8',
    '10.0.0.0/8a',
  ])('none in %j', (text) => {
    expect(found(cidr, text)).toEqual([]);
  });

  it('of IPv6', () => {
    expect(found(ipv6Cidr, '2001:db8:0:1::/64 2001:db8:0:2::/128 2001:db8:0:3::/129 10.0.0.0/8')).toEqual([
      '2001:db8:0:1::/64',
      '2001:db8:0:2::/128',
    ]);
  });
});
