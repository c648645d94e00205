import type { Json, JsonObject } from '../../../language/json/json.js';
import type { Plan } from '../../plan/plan.js';
import type { SubPlaybookTask } from '../../plan/task.js';
import { resolveValue } from '../../values/resolve-value.js';
import type { OpenFrame } from '../open-frame.js';
import type { EntryId } from '../state.js';
import type { Turn } from '../turn.js';
import { surroundingsOf } from '../visible-roots.js';
import { resolveInputs } from './resolve-inputs.js';

/** What the callee is given, looked up where the caller stands. */
export function inputsOf(
  turn: Turn,
  frame: OpenFrame,
  task: SubPlaybookTask,
  plan: Plan,
  before: readonly EntryId[],
): JsonObject {
  const surroundings = surroundingsOf(turn, frame.scope, frame, before);
  const given = new Map<string, Json>();
  for (const [key, value] of task.arguments) given.set(key, resolveValue(value, surroundings));
  return resolveInputs(plan, given, surroundings);
}
