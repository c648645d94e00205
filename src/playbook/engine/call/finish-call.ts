import type { AutomationTask, CommandTask } from '../../plan/task.js';
import { decided, onward } from '../branches.js';
import { completeTask } from '../end-task.js';
import { failTask } from '../fail-task.js';
import type { OpenFrame } from '../open-frame.js';
import type { CallWork } from '../state.js';
import { keepEvidence, mapFields } from '../task-marks.js';
import type { Turn } from '../turn.js';
import { surroundingsOf } from '../visible-roots.js';
import { beginExtraction } from './extract-indicators.js';

/** All elements of a call have ended. */
export function finishCall(
  turn: Turn,
  frame: OpenFrame,
  task: AutomationTask | CommandTask,
  work: CallWork,
): void {
  const elements = work.elements.filter(({ looksUpWith }) => looksUpWith === undefined);
  // With lookups in it the call has been searched before.
  if (elements.length === work.elements.length && beginExtraction(turn, frame, task, work)) return;
  const end = {
    entries: elements.flatMap(({ entries }) => entries),
    runs: elements.reduce((sum, { attempt }) => sum + attempt, 0),
  };
  const errors = elements.flatMap(({ error }) => error ?? []);
  if (errors.length > 0) {
    failTask(turn, frame, task, [...new Set(errors)].join('\n'), end);
    return;
  }
  const after = () => surroundingsOf(turn, frame.scope, frame, end.entries);
  mapFields(turn, task.fieldMapping, after);
  keepEvidence(turn, task.evidence, end.entries, after);
  if (!task.decides) {
    completeTask(turn, frame, task, onward(task), end);
    return;
  }

  // Several answers come of several elements: every branch that one of them names is taken.
  const answers = [...new Set(elements.flatMap((element) => element.answers))];
  const taken = decided(task, answers);
  if (taken.length > 0) {
    completeTask(turn, frame, task, taken, end);
    return;
  }
  const shown = answers.map((answer) => JSON.stringify(answer.slice(0, 100))).join(', ') || 'nothing';
  failTask(turn, frame, task, `It answered ${shown}, and no branch is called so.`, end);
}
