import type { Lack } from '../../src/playbook/check/lacks.js';
import type { SurveyedPlaybook } from './outcome.js';

/** Something that playbooks lack, and what it keeps from running. */
export interface Missing extends Lack {
  /** Playbooks that reach it. */
  readonly reached: number;
  /** Playbooks that lack nothing else. */
  readonly alone: number;
}

/** What playbooks lack, first what would unlock most. */
export function missingThings(playbooks: readonly SurveyedPlaybook[]): readonly Missing[] {
  const found = new Map<string, Missing>();
  for (const { outcome } of playbooks) {
    if (outcome.kind !== 'lacks') continue;
    const { lacks } = outcome;
    for (const lack of lacks) {
      const key = `${lack.kind} ${lack.name}`;
      const { reached, alone } = found.get(key) ?? { reached: 0, alone: 0 };
      found.set(key, { ...lack, reached: reached + 1, alone: alone + (lacks.length === 1 ? 1 : 0) });
    }
  }
  return [...found.values()].sort(
    (left, right) =>
      right.alone - left.alone || right.reached - left.reached || (left.name < right.name ? -1 : 1),
  );
}
