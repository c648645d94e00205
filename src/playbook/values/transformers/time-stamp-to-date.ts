import { needNumber } from '../cast.js';
import { ValueError } from '../value-error.js';
import type { Transformer } from './transformer.js';

/** As seconds they would be beyond the year 2286. */
const smallestMilliseconds = 10_000_000_000;

function toDate(stamp: number): string {
  const whole = Math.trunc(stamp);
  const date = new Date(whole < smallestMilliseconds ? whole * 1000 : whole);
  if (Number.isNaN(date.getTime())) throw new ValueError(`${stamp} is no time.`);
  return date.toISOString();
}

/** Seconds or milliseconds since 1970 as `2019-07-04T13:05:00.000Z`. */
export const timeStampToDate: Transformer = {
  name: 'TimeStampToDate',
  takes: 'item',
  apply: (value) => toDate(needNumber(value, 'The value')),
};
