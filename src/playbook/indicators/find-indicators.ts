import { queryTest } from '../query/query-test.js';
import type { Indicator, Indicators } from './indicator.js';
import { termTest } from './term-test.js';

/**
 * The indicators that a query asks for, in the order in which they became known.
 * @throws QueryError in words for a query that cannot be read or answered
 */
export function findIndicators(indicators: Indicators, query: string): readonly Indicator[] {
  return [...indicators.values()].filter(queryTest(query, termTest));
}

/** All of them by their values, exact in case, or their ids. */
export function indexIndicators(
  indicators: Indicators,
  by: 'value' | 'id',
): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators.values()) {
    const group = groups.get(indicator[by]);
    if (group) group.push(indicator);
    else groups.set(indicator[by], [indicator]);
  }
  return groups;
}
