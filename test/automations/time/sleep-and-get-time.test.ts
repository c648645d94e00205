import { describe, expect, it } from '@jest/globals';
import { getTime } from '../../../src/automations/time/get-time.js';
import { sleep } from '../../../src/automations/time/sleep.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { answered, callWith, contentsOf, ended } from '../calling.js';

describe('Sleep', () => {
  it('asks for whole seconds, and leaves no entry', () => {
    const call = callWith({ seconds: '5.9' });
    expect(sleep.run(call)).toEqual({ kind: 'sleep', seconds: 5, keep: null });
    expect(ended(sleep.resume?.(call, null, []))).toEqual({ kind: 'done' });
  });

  it.each<[Json]>([['-1'], ['soon'], [''], ['1e300'], [null]])('refuses %j', (seconds) => {
    expect(() => sleep.run(callWith({ seconds }))).toThrow('"seconds" must be a number from 0 to 31536000.');
  });
});

describe('GetTime', () => {
  it.each<[string, Json]>([
    ['', 'Tue May 05 2020 12:30:15 GMT+0000 (Coordinated Universal Time)'],
    ['iso', '2020-05-05T12:30:15.000Z'],
    ['ISO', '2020-05-05T12:30:15.000Z'],
    ['utc', 'Tue, 05 May 2020 12:30:15 GMT'],
    ['gmt', 'Tue, 05 May 2020 12:30:15 GMT'],
    ['locale', '5/5/2020, 12:30:15 PM'],
    ['date', 'Tue May 05 2020'],
    ['year', 2020],
    ['month', 4],
    ['day', 5],
    ['dayinweek', 2],
    ['hours', 12],
    ['utchours', 12],
    ['minutes', 30],
  ])('as %j is %j', (dateFormat, text) => {
    const result = answered(getTime, { dateFormat });
    expect(result.entries?.[0]).toMatchObject({
      Contents: text,
      EntryContext: { TimeNow: text, TimeNowUnix: 1588681815000 },
    });
  });

  it.each<[JsonObject, string]>([
    [{ date: '2019-01-31T00:00:00Z' }, '2019-01-31T00:00:00.000Z'],
    [{ date: '' }, '2020-05-05T12:30:15.000Z'],
    [{ minutesAgo: '30', hoursAgo: 1, daysAgo: 2 }, '2020-05-03T11:00:15.000Z'],
    [{ monthsAgo: '5' }, '2019-12-05T12:30:15.000Z'],
    [{ yearsAgo: '1' }, '2019-05-05T12:30:15.000Z'],
  ])('of %j is %s', (args, text) => {
    expect(contentsOf(getTime, { ...args, dateFormat: 'iso' })).toBe(text);
  });

  it('writes below what it is told', () => {
    const { entries } = answered(getTime, { contextKey: 'Begin', dateFormat: 'year' });
    expect(entries?.[0]?.EntryContext).toEqual({ BeginTimeNow: 2020, BeginTimeNowUnix: 1588681815000 });
  });

  it.each<[JsonObject, string]>([
    [{ dateFormat: 'fortnight' }, '"fortnight" is no "dateFormat".'],
    [{ date: 'soon' }, 'A date is needed'],
    [{ daysAgo: 'x' }, '"daysAgo" must be a number.'],
    [{ yearsAgo: 1e9 }, 'There is no such time.'],
  ])('refuses %j', (args, message) => {
    expect(() => answered(getTime, args)).toThrow(message);
  });
});
