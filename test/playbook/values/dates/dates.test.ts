import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../../../src/language/json/json.js';
import { asDate } from '../../../../src/playbook/values/dates/as-date.js';
import { formatGo } from '../../../../src/playbook/values/dates/format-go.js';
import { lenientDate } from '../../../../src/playbook/values/dates/lenient-date.js';

/** Go's time of reference, and the same in its zone. */
const utc = '2006-01-02T15:04:05.000Z';
const west = '2006-01-02T22:04:05.000Z';

describe('asDate', () => {
  it.each<[Json, string]>([
    ['2006-01-02T15:04:05Z', utc],
    ['2006-01-02T15:04:05', utc],
    ['2006-01-02 15:04:05 UTC', utc],
    ['2006-01-02T15:04:05.000000000-07:00', west],
    ['2006-01-02T15:04:05 -0700', west],
    ['2006-01-02', '2006-01-02T00:00:00.000Z'],
    ['2006-01-02T15:04', '2006-01-02T15:04:00.000Z'],
    ['2006-01-02T15:04:05.123456789Z', '2006-01-02T15:04:05.123Z'],
    ['02 Jan 06 15:04 UTC', '2006-01-02T15:04:00.000Z'],
    ['02 Jan 06 15:04 MST', '2006-01-02T22:04:00.000Z'],
    ['02 Jan 69 15:04 -0000', '1969-01-02T15:04:00.000Z'],
    ['Monday, 02-Jan-06 15:04:05 GMT', utc],
    ['Mon, 02 Jan 2006 15:04:05 MST', west],
    ['Mon, 02 Jan 2006 15:04:05 -0700', west],
    ['Mon Jan  2 15:04:05 2006', utc],
    ['Mon Jan  2 15:04:05 MST 2006', west],
    ['Mon Jan 02 15:04:05 -0700 2006', west],
    ['Mon Jan 02 2006 15:04:05 GMT-0700 (Mountain Standard Time)', west],
    ['2 January 2006 15:04:05.250', '2006-01-02T15:04:05.250Z'],
    [1136214245, utc],
    ['1136214245', utc],
    [1136214245000, utc],
    [-1, '1969-12-31T23:59:59.000Z'],
  ])('%j', (value, expected) => {
    expect(asDate(value)?.toISOString()).toBe(expected);
  });

  it.each<[Json]>([
    [null],
    [true],
    [''],
    ['soon'],
    ['abc 1'],
    ['May'],
    ['2006-13-01'],
    ['2020-02-30'],
    ['2020-02-30T00:00:00Z'],
    ['31 Feb 2020 00:00:00 GMT'],
    ['02 Foo 2006 15:04:05 GMT'],
    ['02 Jan 2006 15:04:05 XYZ'],
    ['02 Jan 2006 25:04:05 GMT'],
    ['2006-01-02T25:00:00Z'],
    [9e15],
    [['2006-01-02']],
    [{}],
    ['2'.repeat(1000)],
  ])('%j is none', (value) => {
    expect(asDate(value)).toBeUndefined();
  });

  it('reads what JavaScript writes', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31T23:59:59Z') }),
        (date) => {
          expect(asDate(date.toISOString())).toEqual(date);
          expect(asDate(date.toUTCString())?.getTime()).toBe(Math.floor(date.getTime() / 1000) * 1000);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.double()), (value) => {
        const date = asDate(
          typeof value === 'number' && !Number.isFinite(value) ? null : JSON.parse(JSON.stringify(value)),
        );
        expect(Number.isNaN(date?.getTime())).toBe(false);
      }),
    );
  });
});

describe('formatGo', () => {
  const date = new Date('2009-11-08T07:05:03.040Z');
  it.each([
    ['2006-01-02T15:04:05Z07:00', '2009-11-08T07:05:03Z'],
    ['Mon Jan _2 15:04:05 2006', 'Sun Nov  8 07:05:03 2009'],
    ['Monday, 02-Jan-06 15:04:05 MST', 'Sunday, 08-Nov-09 07:05:03 UTC'],
    ['January 2, 2006 3:04 PM', 'November 8, 2009 7:05 AM'],
    ['03:04:05pm', '07:05:03am'],
    ['02.01.2006 15.04.05', '08.11.2009 07.05.03'],
    ['1/2/06 -0700 -07:00 -07 Z0700', '11/8/09 +0000 +00:00 +00 Z'],
    ['05.000 05.00 05.999 05.9', '03.040 03.04 03.04 03'],
    ['15h4m5s', '07h5m3s'],
    ['', ''],
    ['no time', 'no time'],
  ])('%j', (layout, expected) => {
    expect(formatGo(date, layout)).toBe(expected);
  });

  it('has an hour 12, and no hour 0, of half a day', () => {
    expect(formatGo(new Date('2020-01-01T00:30:00Z'), '3:04 PM')).toBe('12:30 AM');
    expect(formatGo(new Date('2020-01-01T12:30:00Z'), '03:04 PM')).toBe('12:30 PM');
  });
});

describe('lenientDate', () => {
  const base = new Date('2020-05-05T07:13:00Z');
  it.each([
    ['7 days ago', '2020-04-28T07:13:00.000Z'],
    ['7 days', '2020-04-28T07:13:00.000Z'],
    ['in 2 hours', '2020-05-05T09:13:00.000Z'],
    ['yesterday', '2020-05-04T07:13:00.000Z'],
    ['now', '2020-05-05T07:13:00.000Z'],
    ['20:51:20', '2020-05-05T20:51:20.000Z'],
    ['Feb 5, 2019', '2019-02-05T00:00:00.000Z'],
    ['5 February 2019 10:00', '2019-02-05T10:00:00.000Z'],
    ['2019/02/05', '2019-02-05T00:00:00.000Z'],
    ['2019-02-05T01:02:03Z', '2019-02-05T01:02:03.000Z'],
  ])('%j', (text, expected) => {
    expect(lenientDate(text, base)?.toISOString()).toBe(expected);
  });

  it('knows what is none', () => {
    for (const text of ['', 'nonsense', 'x'.repeat(10_000)]) expect(lenientDate(text, base)).toBeUndefined();
  });
});
