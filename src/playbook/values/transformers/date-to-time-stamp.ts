import { asAnyText } from '../cast.js';
import { lenientDate } from '../dates/lenient-date.js';
import { ValueError } from '../value-error.js';
import type { Transformer } from './transformer.js';

function toStamp(text: string, now: Date): number {
  const date = lenientDate(text, now);
  if (!date) throw new ValueError(`${JSON.stringify(text.slice(0, 80))} is no date.`);
  return Math.floor(date.getTime() / 1000);
}

/** A date, read leniently, as seconds since 1970. */
export const dateToTimeStamp: Transformer = {
  name: 'DateToTimeStamp',
  takes: 'item',
  apply: (value, _args, { now }) => toStamp(asAnyText(value), now),
};
