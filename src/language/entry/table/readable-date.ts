import type { Json } from '../../json/json.js';

/**
 * Milliseconds since 1970, as a number or as digits, as `2019-12-05 22:06:32`; anything else stays as it is
 * (`spec/tables.md` step 12). Always in UTC: the same table on every machine.
 */
export function readableDate(value: Json | undefined): Json | undefined {
  const milliseconds = millisecondsOf(value);
  if (milliseconds === undefined) return value;
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return value;
  return date.toISOString().slice(0, 19).replace('T', ' ');
}

function millisecondsOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^[+-]?\d{1,20}$/.test(value.trim())) return Number(value);
  return undefined;
}
