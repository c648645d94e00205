import type { Json } from '../../language/json/json.js';

const decimal = /^[+-]?[0-9]+(?:\.[0-9]+)?$/;

/**
 * A finite number, from a number or from ASCII digits with an optional sign and fraction, after trimming (D20);
 * undefined for anything else, and for a whole number too large to be exact.
 */
export function numberOf(value: Json): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (!decimal.test(text)) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) return undefined;
  return Number.isFinite(number) ? number : undefined;
}
