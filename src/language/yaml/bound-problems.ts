import { yamlCodes } from './codes.js';
import { byPosition, isError, type Problem } from './problem.js';

/**
 * The problems of one file in reading order, and at most so many: one mistake can make a parser complain of every line
 * after it. Errors stay before warnings do, so that a file with errors never looks as if it had none; what is left out
 * is counted in a last problem.
 */
export function boundProblems(problems: readonly Problem[], limit: number): readonly Problem[] {
  const ordered = problems.toSorted(byPosition);
  if (ordered.length <= limit) return ordered;
  const bySeverity = [...ordered.filter(isError), ...ordered.filter((problem) => !isError(problem))];
  const shown = bySeverity.slice(0, limit).toSorted(byPosition);
  const [last] = shown.slice(-1);
  if (!last) return [];
  const message = `There are ${ordered.length - limit} more problems in this file; mend the first ones first.`;
  return [...shown, { ...last, level: 'info', code: yamlCodes.moreProblems, message }];
}
