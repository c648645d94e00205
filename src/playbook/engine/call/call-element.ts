import type { AutomationTask, CommandTask } from '../../plan/task.js';
import type { OpenFrame } from '../open-frame.js';
import type { CallElement, Caller, CallWork, EntryId } from '../state.js';
import type { Turn } from '../turn.js';

/** One element of a call that is under way, and all around it. */
export interface ElementUnderWay {
  readonly frame: OpenFrame;
  readonly task: AutomationTask | CommandTask;
  readonly before: readonly EntryId[];
  readonly work: CallWork;
  readonly index: number;
  readonly element: CallElement;
}

/** Finds the element that something was for; undefined when it is not waited for any more. */
export function elementFor(turn: Turn, caller: Caller): ElementUnderWay | undefined {
  if (caller.kind !== 'task') return undefined;
  const frame = turn.frame(caller.frame);
  const task = frame && turn.planOf(frame).tasks.get(caller.task);
  const state = frame?.tasks.get(caller.task);
  if (!frame || state?.status !== 'running' || state.work.kind !== 'call') return undefined;
  if (task?.kind !== 'automation' && task?.kind !== 'command') return undefined;
  const element = state.work.elements[caller.element];
  if (!element || element.isEnded) return undefined;
  return { frame, task, before: state.before, work: state.work, index: caller.element, element };
}

/** Notes what has become of an element; the call as it is then. */
export function updateElement(
  { frame, task, before, work, index, element }: ElementUnderWay,
  change: Partial<CallElement>,
): CallWork {
  const updated = { ...work, elements: work.elements.with(index, { ...element, ...change }) };
  frame.tasks.set(task.id, { status: 'running', before, work: updated });
  return updated;
}
