import type { Json } from '../../../language/json/json.js';
import { asNumber } from '../cast.js';
import { namedMonth } from './named-month.js';

/** Larger numbers are milliseconds, not seconds: as seconds they would be beyond the year 5000. */
const largestSeconds = 100_000_000_000;

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?)?\s*(Z|z|UTC|[+-]\d{2}:?\d{2})?$/;

/**
 * A date as the operators and transformers for dates read it (`spec/values-and-dt.md` section 5.1): ISO 8601, RFC 822,
 * 850 and 1123, ANSI C, Ruby, seconds or milliseconds since 1970. Without a zone it is UTC. Undefined for what is none.
 */
export function asDate(value: Json): Date | undefined {
  const number = typeof value === 'boolean' ? undefined : asNumber(value);
  if (number !== undefined) return valid(Math.abs(number) < largestSeconds ? number * 1000 : number);
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const text = value.trim();
  const parts = iso.exec(text);
  if (parts) {
    const [, day, minutes = '00:00', seconds = ':00', fraction = '', offset = 'Z'] = parts;
    if (new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) !== day) return undefined;
    const at = /^[+-]/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(-2)}` : 'Z';
    return valid(Date.parse(`${day}T${minutes}${seconds}${fraction.slice(0, 4)}${at}`));
  }
  return valid(namedMonth(text) ?? Number.NaN);
}

function valid(milliseconds: number): Date | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
