import type { Explanation } from '../../language/manifest/check/rule.js';
import type { Position } from '../../language/yaml/line-index.js';
import type { ProblemLevel } from '../../language/yaml/problem.js';
import type { PlaybookCode } from '../plan/codes.js';
import type { Plan } from '../plan/plan.js';
import type { TaskId } from '../plan/task.js';
import type { Known } from './known.js';

/** A compiled playbook, laid out for the rules. */
export interface Sheet {
  readonly plan: Plan;
  readonly known: Known;
  /** The tasks that can be reached from the start. */
  readonly reached: ReadonlySet<TaskId>;
  /** Where a part of the plan stands in its file; else where its task does. */
  positionOf(part: object, task: { readonly position: Position }): Position;
}

/** Something that will probably not do what its author meant. */
export interface Finding {
  readonly position: Position;
  readonly message: string;
  /** Where it weighs less than the rule does by itself. */
  readonly level?: ProblemLevel;
}

/** One rule for a playbook that was compiled. */
export interface Rule extends Explanation {
  readonly code: PlaybookCode;
  readonly level: ProblemLevel;
  check(sheet: Sheet): Iterable<Finding>;
}
