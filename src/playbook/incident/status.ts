import type { Json } from '../../language/json/json.js';
import { asNumber } from '../values/cast.js';

/** What an incident's status is by number (`spec/platform-api.md`). */
export const statusNames = ['pending', 'active', 'done', 'archive'] as const;

/** The status of an incident that is investigated. */
export const active = 1;
/** The status of an incident that is closed. */
export const closed = 2;

const byName: ReadonlyMap<string, number> = new Map([
  ...statusNames.map((name, number) => [name, number] as const),
  ['closed', closed],
]);

/** The number of a status: of its name in any case (`closed` is `done`), or of 0 to 3. Undefined for what is none. */
export function statusOf(value: Json): number | undefined {
  const number = asNumber(value);
  if (number !== undefined) return statusNames[number] === undefined ? undefined : number;
  return typeof value === 'string' ? byName.get(value.trim().toLowerCase()) : undefined;
}
