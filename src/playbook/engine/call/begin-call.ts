import { errorEntry } from '../../../language/entry/error-entry.js';
import type { AutomationTask, CommandTask } from '../../plan/task.js';
import { skipTask } from '../end-task.js';
import { failTask } from '../fail-task.js';
import type { OpenFrame } from '../open-frame.js';
import type { CallWork, EntryId } from '../state.js';
import type { Turn } from '../turn.js';
import { surroundingsOf } from '../visible-roots.js';
import { callAgain } from './call-again.js';
import { callArguments } from './call-arguments.js';
import { keepEntries } from './keep-entries.js';
import { findTarget } from './target.js';

/** Calls an automation or command, once per element of the lists that it is given. */
export function beginCall(
  turn: Turn,
  frame: OpenFrame,
  task: AutomationTask | CommandTask,
  before: readonly EntryId[],
): void {
  const found = findTarget(turn.library, task);
  if ('unavailable' in found) {
    if (task.skipsUnavailable) {
      skipTask(turn, frame, task);
      return;
    }
    cannotBegin(turn, frame, task, found.unavailable);
    return;
  }
  let work: CallWork;
  try {
    const surroundings = surroundingsOf(turn, frame.scope, frame, before);
    const { elements, platform } = callArguments(task.arguments, found.declared, surroundings);
    const begun = { attempt: 0, entries: [], answers: [], isEnded: false, polls: 0 };
    work = {
      kind: 'call',
      target: found.target,
      platform,
      elements: elements.map((args) => ({ ...begun, args })),
    };
  } catch (error) {
    cannotBegin(turn, frame, task, error instanceof Error ? error.message : String(error));
    return;
  }
  frame.tasks.set(task.id, { status: 'running', before, work });
  for (const element of work.elements.keys())
    callAgain(turn, { kind: 'task', frame: frame.id, task: task.id, element });
}

/** Nothing was called, but the War Room tells why, and `isError` of the next task sees it (section 7). */
function cannotBegin(turn: Turn, frame: OpenFrame, task: AutomationTask | CommandTask, error: string): void {
  const { ids } = keepEntries(turn, { scope: frame.scope, frame, task }, [{ entry: errorEntry(error) }]);
  failTask(turn, frame, task, error, { entries: ids, runs: 0 });
}
