import type { ChoiceTask, Task } from '../plan/task.js';
import { holds } from '../values/holds.js';
import { decided, onward } from './branches.js';
import { beginCall } from './call/begin-call.js';
import { completeTask, haltTask } from './end-task.js';
import { failTask } from './fail-task.js';
import type { OpenFrame } from './open-frame.js';
import { askPerson } from './person/ask-person.js';
import type { EntryId } from './state.js';
import { beginSubPlaybook } from './sub-playbook/begin-sub-playbook.js';
import { triggerTimers } from './task-marks.js';
import type { Turn } from './turn.js';
import { surroundingsOf } from './visible-roots.js';

/** A task that does nothing takes so much all the same. */
const stepsOfTask = 500;

/** Begins a task whose turn has come; what needs nothing from outside ends at once. */
export function beginTask(turn: Turn, frame: OpenFrame, task: Task, before: readonly EntryId[]): void {
  try {
    turn.budget.for(turn.planOf(frame).name, 'playbook').spend(stepsOfTask);
  } catch (error) {
    // Whatever is to be done about its errors, nothing more is begun.
    haltTask(turn, frame, task, error instanceof Error ? error.message : String(error), {
      entries: [],
      runs: 0,
    });
    return;
  }
  if (task.timers.length > 0) triggerTimers(turn, task.timers);
  switch (task.kind) {
    case 'start':
    case 'title':
      completeTask(turn, frame, task, onward(task), { entries: [], runs: 1, handsOn: before });
      return;
    case 'choice':
      choose(turn, frame, task, before);
      return;
    case 'automation':
    case 'command':
      beginCall(turn, frame, task, before);
      return;
    case 'manual':
    case 'ask':
    case 'collection':
      askPerson(turn, frame, task, before);
      return;
    case 'playbook':
      beginSubPlaybook(turn, frame, task, before);
      return;
  }
}

/** The first choice that holds names the branch (`spec/playbook-format.md` section 4.1). */
function choose(turn: Turn, frame: OpenFrame, task: ChoiceTask, before: readonly EntryId[]): void {
  const end = { entries: [], runs: 1, handsOn: before };
  try {
    const surroundings = surroundingsOf(turn, frame.scope, frame, before);
    const chosen = task.choices.find(({ formula }) => holds(formula, surroundings));
    const taken = decided(task, chosen ? [chosen.label] : []);
    if (taken.length > 0) {
      completeTask(turn, frame, task, taken, end);
      return;
    }
    const why = chosen
      ? `Nothing follows its answer ${JSON.stringify(chosen.label)}`
      : 'None of its cases holds';
    failTask(turn, frame, task, `${why}, and it has no branch for other cases.`, end);
    return;
  } catch (error) {
    failTask(turn, frame, task, error instanceof Error ? error.message : String(error), end);
    return;
  }
}
