import type { JsonObject } from '../../../language/json/json.js';
import type { SubPlaybookTask } from '../../plan/task.js';
import { lackOfInputs } from '../call/missing-arguments.js';
import { skipTask } from '../end-task.js';
import { failTask } from '../fail-task.js';
import type { OpenFrame } from '../open-frame.js';
import type { EntryId, Scope } from '../state.js';
import type { Turn } from '../turn.js';
import { inputsOf } from './call-inputs.js';
import { forEachRounds } from './for-each-rounds.js';
import { missingInputs } from './resolve-inputs.js';

const nothing = { entries: [], runs: 0 };
/** A playbook that calls itself ends somewhere. */
const deepest = 50;

/** Calls another playbook: its first round begins. */
export function beginSubPlaybook(
  turn: Turn,
  frame: OpenFrame,
  task: SubPlaybookTask,
  before: readonly EntryId[],
): void {
  const fail = (error: string) => failTask(turn, frame, task, error, nothing);
  const plan = turn.library.playbook(task.playbook);
  if (!plan) {
    if (task.skipsUnavailable) {
      skipTask(turn, frame, task);
      return;
    }
    fail(`There is no playbook ${JSON.stringify(task.playbook)} here.`);
    return;
  }
  if (frame.path.split('/').length >= deepest) {
    fail(`Playbooks call each other more than ${deepest} deep.`);
    return;
  }
  let ahead: readonly JsonObject[];
  try {
    const inputs = inputsOf(turn, frame, task, plan, before);
    const missing = task.loop ? [] : missingInputs(plan, inputs);
    if (missing.length > 0) {
      fail(lackOfInputs(plan.name, missing));
      return;
    }
    ahead = task.loop?.kind === 'for-each' ? forEachRounds(inputs, task.loop.mostRounds) : [inputs];
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return;
  }
  const scope: Scope = task.context === 'private' ? `subplaybook-${turn.newId()}` : frame.scope;
  if (task.context === 'private') turn.write({ op: 'merge', scope, entryContext: {} });
  frame.tasks.set(task.id, {
    status: 'running',
    before,
    work: { kind: 'sub-playbook', plan: plan.digest, scope, round: 0, ahead, entries: [] },
  });
  turn.goOn({ kind: 'begin-round', frame: frame.id, task: task.id });
}
