import type { Json } from '../../../language/json/json.js';

import { needDate } from '../dates/need-date.js';

/**
 * A comparison of dates, in milliseconds since 1970.
 * @throws ValueError for what is no date
 */
export function compareDates(
  left: Json,
  right: Json,
  holds: (one: number, other: number) => boolean,
): boolean {
  return holds(needDate(left).getTime(), needDate(right).getTime());
}
