import type { Lack } from '../../src/playbook/check/lacks.js';

/** What became of one playbook; where it was favoured, answers were made to hold what it asks for. */
export type Outcome =
  | { readonly kind: 'completed'; readonly isFavoured: boolean }
  /** For a person; the tasks that wait. */
  | { readonly kind: 'waiting'; readonly tasks: readonly string[]; readonly isFavoured: boolean }
  /** The first task that halted, with the path of the tasks that led to it, and why. */
  | { readonly kind: 'error'; readonly task: string; readonly reason: string }
  /** Neither ended nor waiting for anybody when the clock was stopped. */
  | { readonly kind: 'endless'; readonly reason: string }
  | { readonly kind: 'lacks'; readonly lacks: readonly Lack[] }
  /** It is no playbook that can be run. */
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface SurveyedPlaybook {
  readonly name: string;
  readonly file: string;
  readonly outcome: Outcome;
}

/** Outcomes in the order in which they are told. */
export const outcomeKinds = ['completed', 'waiting', 'error', 'endless', 'lacks', 'unreadable'] as const;
