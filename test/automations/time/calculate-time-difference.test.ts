import { describe, expect, it } from '@jest/globals';
import { calculateTimeDifference } from '../../../src/automations/time/calculate-time-difference.js';
import { answered } from '../calling.js';

describe('CalculateTimeDifference', () => {
  it.each([
    ['2020-01-01T00:00:00', '2020-01-01T00:01:00', 1],
    ['2020-01-01T00:00:00', '2020-01-01T00:00:10', 0.17],
    ['2020-01-01T00:01:00', '2020-01-01T00:00:00', -1],
    ['2020-01-01T00:00:00', '2020-01-01T00:00:00', 0],
    ['2020-02-28T00:00:00', '2020-03-01T00:00:00', 2880],
    ['2020-01-01T00:00:00.999999Z', '2020-01-01T00:02:00.1', 2],
  ])('from %s to %s: %d minutes', (start_time, end_time, minutes) => {
    const [entry] = answered(calculateTimeDifference, { start_time, end_time }).entries ?? [];
    expect(entry?.Contents).toBe(minutes);
    expect(entry?.EntryContext).toEqual({
      'Time.Difference': minutes,
      'Time.Start': start_time,
      'Time.End': end_time,
    });
  });

  it('leaves quotes out', () => {
    const args = { start_time: '"2020-01-01T00:00:00"', end_time: '2020-01-01T00:01:00' };
    expect(answered(calculateTimeDifference, args).entries?.[0]?.EntryContext).toMatchObject({
      'Time.Start': '2020-01-01T00:00:00',
    });
  });

  it.each(['2020-01-01T00:00:00Z', '2020-01-01', '2020-02-31T00:00:00', '2020-01-01T25:00:00', 'now', ''])(
    'refuses %j',
    (end_time) => {
      expect(() =>
        answered(calculateTimeDifference, { start_time: '2020-01-01T00:00:00', end_time }),
      ).toThrow('"end_time" must be a time as 2020-01-31T12:00:00');
    },
  );
});
