import { describe, expect, it } from '@jest/globals';
import { holds } from '../surroundings.js';
import { describeOperators } from './tables.js';

describeOperators({
  isEqualNumber: [
    [1, '1', true],
    ['1.0', 1, true],
    [' 1 ', '+1', true],
    [2, 3, false],
    ['14444444444444444444', 14444444444444445000, true],
    ['a', 1, false],
    ['', 0, false],
    ['Infinity', 'Infinity', false],
    ['0x10', 16, false],
    [[1, 2], 2, true],
    [null, 0, false],
  ],
  isNotEqualNumber: [
    [1, 2, true],
    [1, '1', false],
    ['a', 1, true],
    [null, 0, true],
  ],
  greaterThan: [
    [2, 1, true],
    ['10', '9', true],
    [1, 1, false],
    ['a', 1, false],
    [[1, 5], 4, true],
    [null, 1, false],
  ],
  greaterThanOrEqual: [
    [1, 1, true],
    ['1.5', 2, false],
  ],
  lessThan: [
    [1, 2, true],
    ['9', '10', true],
    [2, 2, false],
    [null, 1, false],
  ],
  lessThanOrEqual: [
    [2, 2, true],
    [3, 2, false],
  ],
  InRange: [
    [1, '1,8', true],
    [8, '1, 8', true],
    ['4', [2, 8], true],
    [1, '2,8', false],
    [-4, '-2,-8', false],
    ['panda', '2,8', false],
    [28, '28', false],
    [5, '1,x', false],
    [5, '1,8,9', false],
    [5, null, false],
    [null, '1,8', false],
  ],
  IsInCidrRanges: [
    ['10.1.2.3', '10.0.0.0/8', true],
    ['11.1.2.3', '10.0.0.0/8, 11.0.0.0/8', true],
    ['12.1.2.3', ['10.0.0.0/8'], false],
    ['fe80::1', 'fe80::/10', true],
    ['10.1.2.3', 'fe80::/10', false],
    ['no address', '10.0.0.0/8', false],
    ['10.1.2', '10.0.0.0/8', false],
    ['10.1.2.3', 'no network,10.0.0.0/8', true],
    [null, '10.0.0.0/8', false],
  ],
  IsNotInCidrRanges: [
    ['12.1.2.3', '10.0.0.0/8', true],
    ['10.1.2.3', '10.0.0.0/8', false],
    ['no address', '10.0.0.0/8', true],
    [null, '10.0.0.0/8', true],
  ],
  IsRFC1918Address: [
    ['10.255.255.255', null, true],
    ['172.16.0.1', null, true],
    ['172.32.0.1', null, false],
    ['192.168.1.1', 'ignored', true],
    ['8.8.8.8', null, false],
    ['x', null, false],
  ],
  GreaterCidrNumAddresses: [
    ['10.0.0.0/24', 255, true],
    ['10.0.0.0/24', '256', false],
    ['10.0.0.0/8', '1000', true],
    ['fe80::/64', 1000, true],
    ['x', 1, false],
  ],
  isBefore: [
    ['2020-01-01', '2020-01-02', true],
    ['2020-01-02', '2020-01-01', false],
    ['2020-01-01T01:00:00+02:00', '2020-01-01T00:00:00Z', true],
    [1577836800, '2020-01-01T00:00:01Z', true],
    [null, '2020-01-01', false],
  ],
  isAfter: [
    ['Thu, 02 Jan 2020 00:00:00 GMT', '2020-01-01', true],
    ['2020-01-01', 'Thu, 02 Jan 2020 00:00:00 GMT', false],
  ],
  isSame: [
    ['2020-01-01T02:00:00+02:00', '2020-01-01', true],
    ['1577836800', 1577836800000, true],
    ['2020-01-01', '2020-01-02', false],
  ],
});

describe('dates', () => {
  it.each(['isBefore', 'isAfter', 'isSame'])('%s fails for what is none', (name) => {
    expect(() => holds(name, 'soon', '2020-01-01')).toThrow('A date is needed, and "soon" is none.');
  });
});
