import { isError, type Problem } from '../../yaml/problem.js';
import { comparisonRules } from './against/index.js';

const comparing: ReadonlySet<string> = new Set(comparisonRules.map(({ code }) => code));

/**
 * False for a problem that forbids the use of the manifest: to look away from it would not make it load. What a change
 * takes away can be taken away on purpose.
 */
export function isIgnorable(problem: Problem): boolean {
  return !isError(problem) || comparing.has(problem.code);
}

/** The problems without those whose codes are to be ignored. */
export function withoutIgnored(
  problems: readonly Problem[],
  isIgnored: (problem: Problem) => boolean,
): readonly Problem[] {
  return problems.filter((problem) => !(isIgnorable(problem) && isIgnored(problem)));
}
