import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isInCidrRanges } from '../../../src/automations/addresses/is-in-cidr-ranges.js';
import { isIPInRanges } from '../../../src/automations/addresses/is-ip-in-ranges.js';
import { isRFC1918Address } from '../../../src/automations/addresses/is-rfc1918-address.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { isInCidrRanges as operator } from '../../../src/playbook/values/operators/is-in-cidr-ranges.js';
import { isRFC1918Address as privateOperator } from '../../../src/playbook/values/operators/is-rfc1918-address.js';
import { answered, contentsOf } from '../calling.js';

describe('IsIPInRanges', () => {
  it.each<[JsonObject, string]>([
    [{ ip: '0.0.0.0' }, 'yes'],
    [{ ip: '10.1.2.3' }, 'yes'],
    [{ ip: '172.31.255.255' }, 'yes'],
    [{ ip: '172.32.0.0' }, 'no'],
    [{ ip: '198.19.0.1' }, 'yes'],
    [{ ip: '198.20.0.1' }, 'no'],
    [{ ip: '100.127.0.1' }, 'yes'],
    [{ ip: '127.0.0.1' }, 'yes'],
    [{ ip: '169.254.1.1' }, 'yes'],
    [{ ip: '192.0.0.8' }, 'yes'],
    [{ ip: '192.0.1.8' }, 'no'],
    [{ ip: '239.0.0.1' }, 'yes'],
    [{ ip: '255.255.255.255' }, 'yes'],
    [{ ip: '8.8.8.8' }, 'no'],
    [{ ip: '8.8.8.8', ipRanges: '10.0.0.0/8, 8.8.0.0/16' }, 'yes'],
    [{ ip: '10.1.2.3', ipRanges: '8.8.0.0/16' }, 'no'],
    [{ ip: '10.1.2.3', ipRanges: ['8.8.0.0/16', '10.0.0.0/8'] }, 'yes'],
    [{ ip: '10.1.2.3', ipRanges: ['10.0.0.0/8', '8.8.0.0/16'] }, 'yes'],
    [{ ip: '10.1.2.3', ipRanges: 'nothing' }, 'no'],
    [{ ip: '10.1.2.3', ipRanges: '' }, 'yes'],
    [{ ip: '2001:db8::1', ipRanges: '2001:db8::/32' }, 'yes'],
    [{ ip: 'nothing' }, 'no'],
  ])('%j: %s', (args, answer) => {
    expect(answered(isIPInRanges, args).entries).toEqual([
      expect.objectContaining({
        Contents: answer,
        EntryContext: { 'IP(val.Address == obj.Address)': { Address: args['ip'], InRange: answer } },
      }),
    ]);
  });
});

describe('IsInCidrRanges', () => {
  const answers = (left: Json, right: Json) =>
    answered(isInCidrRanges, { left, right }).entries?.map(({ Contents }) => Contents);

  it.each<[Json, Json, readonly boolean[]]>([
    ['10.1.2.3', '10.0.0.0/8', [true]],
    ['10.1.2.3', ['192.168.0.0/16', '10.0.0.0/8'], [true]],
    ['10.1.2.3, 8.8.8.8', '10.0.0.0/8', [true, false]],
    [['10.1.2.3', 'nothing', 5], '10.0.0.0/8', [true, false, false]],
    ['10.1.2.3', 'nothing,10.0.0.0/8', [true]],
    ['10.1.2.3', '10.0.0.1/8', [false]],
    ['2001:db8::1', '2001:db8::/32', [true]],
    ['2001:db8::1', '2001:db8::1/32', [false]],
    ['2001:db8::1', '10.0.0.0/8', [false]],
  ])('%j in %j: %j', (left, right, expected) => {
    expect(answers(left, right)).toEqual(expected);
  });

  it('agrees with the operator of its name', () => {
    const octet = fc.constantFrom('0', '1', '10', '127', '192', '255');
    const address = fc.tuple(octet, octet, octet, octet).map((octets) => octets.join('.'));
    const network = fc.constantFrom('10.0.0.0/8', '192.0.0.0/2', '127.1.0.0/16', '0.0.0.0/0', '1.1.1.1/32');
    fc.assert(
      fc.property(address, fc.array(network, { minLength: 1 }), (left, right) => {
        expect(answers(left, right)).toEqual([operator.holds(left, right, { ignoreCase: false })]);
      }),
    );
  });

  it('compares no more than it can in a second', () => {
    const addresses = Array.from({ length: 5000 }, (_, index) => `10.0.${index >> 8}.${index & 255}`);
    const ranges = Array.from({ length: 5000 }, (_, index) => `11.0.${index >> 8}.${index & 255}/32`);
    expect(() => answers(addresses, ranges)).toThrow('There are 5000 addresses and 5000 ranges');
    expect(() =>
      answers(
        Array.from({ length: 10_001 }, () => '1.1.1.1'),
        '1.1.1.1/32',
      ),
    ).toThrow('"left" has 10001 items');
    const many = Array.from({ length: 100_001 }, () => '1.1.1.1/32');
    expect(() => answers('1.1.1.1', many)).toThrow('"right" has 100001 items');
    expect(() => answered(isIPInRanges, { ip: '1.1.1.1', ipRanges: many })).toThrow(
      '"ipRanges" has 100001 items',
    );
  });
});

describe('IsRFC1918Address', () => {
  it.each<[string, boolean]>([
    ['10.0.0.1', true],
    ['172.16.0.1', true],
    ['172.32.0.1', false],
    ['192.168.1.1', true],
    ['8.8.8.8', false],
    ['127.0.0.1', false],
    ['fd00::1', false],
  ])('%s: %s, as the operator says', (address, answer) => {
    expect(contentsOf(isRFC1918Address, { value: address })).toBe(answer);
    expect(contentsOf(isRFC1918Address, { left: address })).toBe(answer);
    expect(privateOperator.holds(address, null, { ignoreCase: false })).toBe(answer);
  });

  it.each<[JsonObject]>([
    [{}],
    [{ value: '' }],
    [{ value: '10.0.0' }],
    [{ value: 10 }],
    [{ value: '010.0.0.1' }],
  ])('needs an address: %j', (args) => {
    expect(() => answered(isRFC1918Address, args)).toThrow('An IP address is needed');
  });
});
