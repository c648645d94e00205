import { beforeAll, expect, it } from '@jest/globals';
import { casesFolder, describeWithCases } from './cases-folder.js';
import { type Outcome, outcomesOf } from './outcome.js';
import { readCases } from './recorded-case.js';
import { linesOf } from './report.js';

describeWithCases('recorded calls of the original integration', () => {
  let outcomes: readonly Outcome[] = [];

  beforeAll(async () => {
    outcomes = await outcomesOf(readCases(casesFolder).cases);
  });

  it('are there', () => {
    expect(outcomes.length).toBeGreaterThan(100);
  });

  it('are answered by ours alike, but for the deviations', () => {
    const different = outcomes.filter(({ verdict }) => verdict.kind === 'different');
    expect(different.flatMap((outcome) => linesOf(outcome))).toEqual([]);
  });
});
