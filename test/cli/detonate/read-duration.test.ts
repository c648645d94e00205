import { describe, expect, it } from '@jest/globals';
import { readDuration } from '../../../src/cli/detonate/read-duration.js';

describe('readDuration', () => {
  it.each([
    ['90s', 90_000],
    ['30m', 1_800_000],
    ['1.5h', 5_400_000],
    [' 2 M ', 120_000],
    ['45', 45_000],
  ])('reads %j', (text, milliseconds) => {
    expect(readDuration(text)).toBe(milliseconds);
  });

  it.each(['', 'soon', '0', '-5m', '5d', '25h', '1e9', '5m30s'])('refuses %j', (text) => {
    expect(() => readDuration(text)).toThrow('must be a duration such as 90s, 30m or 2h');
  });
});
