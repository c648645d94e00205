import type { Outcome } from './outcome.js';

/** The number of calls of each kind. */
export interface Tally {
  readonly cases: number;
  readonly equal: number;
  readonly deviating: number;
  readonly different: number;
  readonly notYet: number;
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const count = (kind: Outcome['verdict']['kind']) =>
    outcomes.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    cases: outcomes.length,
    equal: count('equal'),
    deviating: count('deviates'),
    different: count('different'),
    notYet: count('not yet'),
  };
}

/** One line for the whole run. */
export function summaryLine(outcomes: readonly Outcome[]): string {
  const { cases, equal, deviating, different, notYet } = tally(outcomes);
  return `${cases} cases: ${equal} equal, ${deviating} deviating, ${different} different, ${notYet} not yet`;
}

/** The lines of one call: its name and verdict, and where it is different, every place. */
export function linesOf({ recorded, verdict }: Outcome, verbose = false): readonly string[] {
  const note = verbose && recorded.note !== '' ? [`    ${recorded.note}`] : [];
  switch (verdict.kind) {
    case 'equal':
      return [`equal      ${recorded.name}`, ...note];
    case 'not yet':
      return [`not yet    ${recorded.name}`, ...note];
    case 'deviates':
      return [`deviates   ${recorded.name}  ${verdict.deviations.join(', ')}`, ...note];
    case 'different': {
      const after = verdict.deviations.length > 0 ? `  after ${verdict.deviations.join(', ')}` : '';
      const places = verdict.differences.flatMap(({ path, expected, actual }) => [
        `    ${path}`,
        `      expected ${expected}`,
        `      actual   ${actual}`,
      ]);
      return [`DIFFERENT  ${recorded.name}${after}`, ...note, ...places];
    }
  }
}

/** The whole run for a program. */
export function asJson(outcomes: readonly Outcome[]): string {
  const results = outcomes.map(({ recorded, verdict }) => ({ case: recorded.name, ...verdict }));
  return JSON.stringify({ ...tally(outcomes), results }, null, 2);
}
