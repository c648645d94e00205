import type { Json } from '../../../language/json/json.js';
import { asNumber } from '../cast.js';

/** A comparison of numbers; where a side is none it does not hold. */
export function compareNumbers(
  left: Json,
  right: Json,
  holds: (one: number, other: number) => boolean,
): boolean {
  const one = asNumber(left);
  const other = asNumber(right);
  return one !== undefined && other !== undefined && holds(one, other);
}
