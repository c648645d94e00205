import { compare, type Verdict } from './compare/compare.js';
import { argumentsOf } from './original/catalogue.js';
import type { RecordedCase } from './recorded-case.js';
import { isDeclared, replay } from './replay/replay.js';

/** How one recorded call compares with ours. */
export interface Outcome {
  readonly recorded: RecordedCase;
  /** `not yet`: a documented command that our manifest lacks. */
  readonly verdict: Verdict | { readonly kind: 'not yet' };
}

/** Replays recorded calls, one after another, and compares each. */
export async function outcomesOf(cases: readonly RecordedCase[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const recorded of cases) outcomes.push(await outcomeOf(recorded));
  return outcomes;
}

async function outcomeOf(recorded: RecordedCase): Promise<Outcome> {
  const isDocumented = argumentsOf(recorded.command) !== undefined;
  if (isDocumented && !isDeclared(recorded.command)) return { recorded, verdict: { kind: 'not yet' } };
  return { recorded, verdict: compare(recorded, await replay(recorded)) };
}
