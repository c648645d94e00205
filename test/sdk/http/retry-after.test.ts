import { describe, expect, it } from '@jest/globals';
import { readRetryAfter } from '../../../src/sdk/http/retry-after.js';

const now = new Date('2026-01-01T00:00:00Z');

describe('readRetryAfter (D16)', () => {
  it.each([
    ['0', 0],
    [' 86400 ', 86_400_000],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
  ])('reads %j as %d ms', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected);
  });

  it.each([
    undefined,
    '',
    '-1',
    '1e308',
    '1.5',
    'Infinity',
    '0x10',
    '86401',
    '999999999',
    '9'.repeat(400),
    'Fri, 31 Dec 9999 23:59:59 GMT',
    'Sat, 13 Sep 275760 00:00:00 GMT',
    'Thu, 99 Foo 2026 00:00:00 GMT',
    'soon',
  ])('takes %j for none', (header) => {
    expect(readRetryAfter(header, now)).toBeUndefined();
  });
});
