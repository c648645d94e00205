import type { Indicator, Indicators } from './indicator.js';
import type { Query } from './query/query.js';
import { QueryError } from './query/query-error.js';
import { readQuery } from './query/read-query.js';
import { type Test, termTest } from './query/term-test.js';

/**
 * The indicators that a query asks for, in the order in which they became known; see {@link readQuery}.
 * @throws QueryError in words for a query that cannot be read or answered
 */
export function findIndicators(indicators: Indicators, query: string): readonly Indicator[] {
  const read = readQuery(query);
  let test: Test;
  try {
    test = testOf(read);
  } catch (error) {
    throw new QueryError(query, error instanceof Error ? error.message : String(error));
  }
  return [...indicators.values()].filter(test);
}

/** As deep as the query, which has bounds. */
function testOf(query: Query): Test {
  switch (query.kind) {
    case 'all': {
      const tests = query.parts.map(testOf);
      return (indicator) => tests.every((test) => test(indicator));
    }
    case 'any': {
      const tests = query.parts.map(testOf);
      return (indicator) => tests.some((test) => test(indicator));
    }
    case 'not': {
      const test = testOf(query.part);
      return (indicator) => !test(indicator);
    }
    case 'term':
      return termTest(query);
  }
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
