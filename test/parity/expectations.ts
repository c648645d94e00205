import { isDeepStrictEqual } from 'node:util';
import type { Deviation, Expected, Rule } from './expected.js';
import { asRecorded } from './expected-entries.js';
import type { RecordedCase } from './recorded-case.js';
import { rules as everyRule } from './rules/index.js';

/** One way in which ours may answer, and the deviations that make it differ from the recording. */
export interface Expectation {
  readonly expected: Expected;
  readonly deviations: readonly Deviation[];
}

/** What ours must do for a recorded call; several where the deviations' text leaves the choice. */
export function expectationsOf(
  recorded: RecordedCase,
  rules: readonly Rule[] = everyRule,
): readonly Expectation[] {
  let ways: readonly Expectation[] = [{ expected: asRecorded(recorded), deviations: [] }];
  for (const rule of rules)
    ways = ways.flatMap((way) => (way.expected.isSettled ? [way] : applied(rule, way, recorded)));
  return ways;
}

function applied(rule: Rule, way: Expectation, recorded: RecordedCase): readonly Expectation[] {
  const result = rule.apply(way.expected, recorded);
  const ways: readonly Expected[] = isList(result) ? result : [result];
  return ways.map((expected) => {
    const isChanged = expected !== way.expected && !isDeepStrictEqual(expected, way.expected);
    if (!isChanged) return way;
    const deviations = way.deviations.includes(rule.deviation)
      ? way.deviations
      : [...way.deviations, rule.deviation];
    return { expected, deviations };
  });
}

function isList(result: Expected | readonly Expected[]): result is readonly Expected[] {
  return Array.isArray(result);
}
