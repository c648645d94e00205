import type { Json, JsonObject } from '../../../sdk/index.js';
import { field } from './field.js';

/** A licence's quota of verdicts or reports. */
export interface Quota {
  readonly quota: Json;
  readonly remaining: Json;
  /** Percent used, two decimals; null where there is nothing to divide by (D2). */
  readonly usage: number | null;
  readonly endDate: Json;
}

/** Reads `verdict_quota` or `report_quota` and its like from `billing_info`; numbers that come as text are numbers (D1). */
export function quotaOf(billing: JsonObject, kind: 'verdict' | 'report'): Quota {
  const quota = numeric(field(billing, `${kind}_quota`));
  const remaining = numeric(field(billing, `${kind}_remaining`));
  const canDivide = typeof quota === 'number' && typeof remaining === 'number' && quota !== 0;
  return {
    quota,
    remaining,
    usage: canDivide ? halfToEven(((quota - remaining) / quota) * 100) : null,
    endDate: field(billing, 'end_date'),
  };
}

function numeric(value: Json): Json {
  if (typeof value !== 'string' || !/^\s*[+-]?\d+(\.\d+)?\s*$/.test(value)) return value;
  return Number(value);
}

/**
 * Rounds to two decimals, an exact half to the even neighbour as recorded (0.125 is 0.12). A half of a hundredth is
 * exact in binary only where it is an odd number of eighths.
 */
export function halfToEven(value: number): number {
  const eighths = value * 8;
  const isHalf = Number.isInteger(eighths) && eighths % 2 !== 0;
  if (!isHalf) return Number(value.toFixed(2));
  const below = Math.floor(value * 100);
  return (below % 2 === 0 ? below : below + 1) / 100;
}
