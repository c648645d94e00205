import type { Json } from '../../language/json/json.js';

const yes: ReadonlySet<Json> = new Set<Json>([true, 1, 'true', 'yes', '1']);
const no: ReadonlySet<Json> = new Set<Json>([false, 0, 'false', 'no', '0']);

/**
 * true, false, yes, no, 1 or 0 in any case, or a real boolean (D20); undefined for anything else. As in the recorded
 * `argToBoolean` nothing is trimmed.
 */
export function booleanOf(value: Json): boolean | undefined {
  const plain = typeof value === 'string' ? value.toLowerCase() : value;
  if (yes.has(plain)) return true;
  if (no.has(plain)) return false;
  return undefined;
}
