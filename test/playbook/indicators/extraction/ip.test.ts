import { describe, expect, it } from '@jest/globals';
import { ip } from '../../../../src/playbook/indicators/extraction/ip.js';
import { found } from './found.js';

describe('IPv4 addresses', () => {
  it.each([
    ['0[.]0[.]0[.]0', ['0.0.0.0']],
    ['1.1.1.1 and 8.8.8.8, again 1.1.1.1.', ['1.1.1.1', '8.8.8.8']],
    ['http://172.16.0.10:8080/x', ['172.16.0.10']],
    ['(255.255.255.255)', ['255.255.255.255']],
    ['98[.]222(.)222[dot]9', ['98.222.222.9']],
    ['10.0.0.0/8', ['10.0.0.0']],
  ])('%s', (text, addresses) => {
    expect(found(ip, text)).toEqual(addresses);
  });

  it.each([
    '256.1.1.1',
    '1.1.1',
    'v1.2.3.4',
    '1.2.3.4.5',
    '01.2.3.4',
    '1.2.3.4x',
    '1..2.3.4',
    '_1.2.3.4',
    '',
  ])('none in %j', (text) => {
    expect(found(ip, text)).toEqual([]);
  });
});
