import type { Json } from '../../../language/json/json.js';
import { asNumber, asParts } from '../cast.js';

/** A number within `from,to`; false where one of the three is no number, or there are not two bounds. */
export function isInRange(value: Json, range: Json): boolean {
  const [from, to, ...others] = asParts(range).map(asNumber);
  const number = asNumber(value);
  if (number === undefined || from === undefined || to === undefined || others.length > 0) return false;
  return from <= number && number <= to;
}
