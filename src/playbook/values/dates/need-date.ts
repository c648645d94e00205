import type { Json } from '../../../language/json/json.js';
import { shown } from '../cast.js';
import { ValueError } from '../value-error.js';
import { asDate } from './as-date.js';

/** @throws ValueError for what is no date */
export function needDate(value: Json): Date {
  const date = asDate(value);
  if (date === undefined) throw new ValueError(`A date is needed, and ${shown(value)} is none.`);
  return date;
}
