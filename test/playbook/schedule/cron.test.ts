import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCron } from '../../../src/playbook/schedule/cron.js';
import { nextTime } from '../../../src/playbook/schedule/next-time.js';

const next = (cron: string, after: string) => {
  const time = nextTime(parseCron(cron), Date.parse(after));
  return time === undefined ? undefined : new Date(time).toISOString();
};

describe('the next time of a cron', () => {
  it.each([
    ['* * * * *', '2020-05-05T12:30:15Z', '2020-05-05T12:31:00.000Z'],
    // Exactly on time counts as over.
    ['*/15 * * * *', '2020-05-05T12:30:00Z', '2020-05-05T12:45:00.000Z'],
    ['0 8 * * *', '2020-05-05T12:00:00Z', '2020-05-06T08:00:00.000Z'],
    ['5/20 12 * * *', '2020-05-05T12:06:00Z', '2020-05-05T12:25:00.000Z'],
    ['30 8-10 * * 1-5', '2020-05-08T10:30:00Z', '2020-05-11T08:30:00.000Z'],
    ['0 0 1 jan *', '2020-05-05T00:00:00Z', '2021-01-01T00:00:00.000Z'],
    ['0 0 29 2 *', '2021-01-01T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['0 0 29 2 *', '1896-03-01T00:00:00Z', '1904-02-29T00:00:00.000Z'],
    ['0 0 * * SUN', '2020-05-05T00:00:00Z', '2020-05-10T00:00:00.000Z'],
    ['0 0 * * 7', '2020-05-05T00:00:00Z', '2020-05-10T00:00:00.000Z'],
    ['0 0 ? * 0', '2020-05-05T00:00:00Z', '2020-05-10T00:00:00.000Z'],
    // Days and weekdays, both restricted: either is enough.
    ['0 0 7 * 0', '2020-05-05T00:00:00Z', '2020-05-07T00:00:00.000Z'],
    ['0 0 31 2 *', '2020-05-05T00:00:00Z', undefined],
  ])('%s after %s', (cron, after, expected) => {
    expect(next(cron, after)).toBe(expected);
  });

  it.each([
    ['* * * *', 'the five fields'],
    ['* * * * * *', 'the five fields'],
    ['60 * * * *', '"60" is no minute (0 to 59)'],
    ['* 5-3 * * *', '"5-3" is no hour'],
    ['* * 0 * *', '"0" is no day (1 to 31)'],
    ['* * * foo *', '"foo" is no month'],
    ['* * * * 8', '"8" is no weekday'],
    ['*/0 * * * *', '"*/0" is no minute'],
    ['1/2/3 * * * *', 'is no minute'],
    ['1-2-3 * * * *', 'is no minute'],
    [', * * * *', 'is no minute'],
    ['-1 * * * *', 'is no minute'],
  ])('%s is none', (cron, why) => {
    expect(() => parseCron(cron)).toThrow(why);
  });

  it('is the first minute after that all fields allow', () => {
    const field = (least: number, most: number) =>
      fc.oneof(
        fc.constant('*'),
        fc.integer({ min: least, max: most }).map(String),
        fc.integer({ min: 1, max: 20 }).map((step) => `*/${step}`),
      );
    const crons = fc.tuple(field(0, 59), field(0, 23));
    fc.assert(
      fc.property(crons, fc.integer({ min: 0, max: 4_000_000_000 }), ([minute, hour], seconds) => {
        const cron = parseCron(`${minute} ${hour} * * *`);
        const time = nextTime(cron, seconds * 1000) ?? Number.NaN;
        const isDue = (at: number) =>
          cron.minutes.has(new Date(at).getUTCMinutes()) && cron.hours.has(new Date(at).getUTCHours());
        expect(time).toBeGreaterThan(seconds * 1000);
        expect(isDue(time)).toBe(true);
        for (let at = time - 60_000; at > seconds * 1000; at -= 60_000) expect(isDue(at)).toBe(false);
      }),
    );
  });

  it('reads any text, or says what is wrong', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          nextTime(parseCron(text), 0);
        } catch (error) {
          expect(String(error)).toMatch(/is no cron/);
        }
      }),
    );
  });
});
