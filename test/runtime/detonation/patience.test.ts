import { describe, expect, it } from '@jest/globals';
import { defaultPatience, pollsWithin, waitBeforePoll } from '../../../src/runtime/detonation/patience.js';

describe('patience', () => {
  it('waits longer from poll to poll, up to ten seconds', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 5_000].map((number) => waitBeforePoll(number, defaultPatience));
    expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000]);
  });

  it.each([
    ['less than the first wait', 100, 1],
    ['two waits', 750, 1],
    ['three waits', 1_750, 2],
    ['a little less than three waits', 1_749, 1],
    ['half an hour', 1_800_000, 183],
  ])('counts the polls of %s', (_, timeout, polls) => {
    expect(pollsWithin({ ...defaultPatience, timeout })).toBe(polls);
  });

  it('never counts more than there is time for', () => {
    for (const timeout of [1_000, 6_000, 40_000, 86_400_000]) {
      const polls = pollsWithin({ ...defaultPatience, timeout });
      const spent = (number: number) =>
        Array.from({ length: number }, (_, index) => waitBeforePoll(index + 1, defaultPatience)).reduce(
          (sum, wait) => sum + wait,
          0,
        );
      expect(spent(polls + 1)).toBeLessThanOrEqual(timeout);
      expect(spent(polls + 2)).toBeGreaterThan(timeout);
    }
  });
});
