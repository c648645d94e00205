import { describe, expect, it } from '@jest/globals';
import { ipv6 } from '../../../../src/playbook/indicators/extraction/ipv6.js';
import { found } from './found.js';

describe('IPv6 addresses', () => {
  it.each([
    ['2001:db8::1', ['2001:db8::1']],
    ['[2001:0db8:85a3:0000:0000:8a2e:0370:7334]:443', ['2001:0db8:85a3:0000:0000:8a2e:0370:7334']],
    ['at 2001:db8:0:1::.', ['2001:db8:0:1::']],
    ['from 2001:db8::1: refused', ['2001:db8::1']],
    ['::ffff:0:192.0.2.1', ['::ffff:0:192.0.2.1']],
  ])('%s', (text, addresses) => {
    expect(found(ipv6, text)).toEqual(addresses);
  });

  it.each([
    '12:30:15:22',
    '00:11:22:33:44:55',
    'dead::beef',
    'std::vector',
    '1:2:3:4:5:6:7:8:9',
    'x2001:db8::1',
    ':::',
  ])('none in %j', (text) => {
    expect(found(ipv6, text)).toEqual([]);
  });
});
