import { isJsonList, type Json } from '../../language/json/json.js';
import { asNumber } from '../values/cast.js';

const named: ReadonlyMap<string, number> = new Map([
  ['unknown', 0],
  ['informational', 0.5],
  ['info', 0.5],
  ['low', 1],
  ['medium', 2],
  ['high', 3],
  ['critical', 4],
]);

/**
 * The number of a severity: of its name in any case, or of 0, 0.5 and 1 to 4 as they are (`spec/builtin-scripts.md`,
 * setIncident). Undefined for what is none.
 */
export function severityOf(value: Json): number | undefined {
  const [only] = isJsonList(value) && value.length === 1 ? value : [value];
  const known = typeof only === 'string' ? named.get(only.trim().toLowerCase()) : undefined;
  if (known !== undefined) return known;
  const number = only === undefined ? undefined : asNumber(only);
  return number !== undefined && [...named.values()].includes(number) ? number : undefined;
}
