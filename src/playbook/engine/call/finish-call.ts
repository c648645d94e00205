import { setMember } from '../../../language/context/merge/draft.js';
import type { AutomationTask, CommandTask } from '../../plan/task.js';
import { resolveValue } from '../../values/resolve-value.js';
import { decided, onward } from '../branches.js';
import { completeTask } from '../end-task.js';
import { failTask } from '../fail-task.js';
import type { OpenFrame } from '../open-frame.js';
import type { CallWork } from '../state.js';
import type { Turn } from '../turn.js';
import { surroundingsOf } from '../visible-roots.js';

/** All elements of a call have ended. */
export function finishCall(
  turn: Turn,
  frame: OpenFrame,
  task: AutomationTask | CommandTask,
  work: CallWork,
): void {
  const { elements } = work;
  const end = {
    entries: elements.flatMap(({ entries }) => entries),
    runs: elements.reduce((sum, { attempt }) => sum + attempt, 0),
  };
  const errors = elements.flatMap(({ error }) => error ?? []);
  if (errors.length > 0) {
    failTask(turn, frame, task, [...new Set(errors)].join('\n'), end);
    return;
  }
  mapFields(turn, frame, task, end.entries);
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

/** Fields of the incident that a task fills (`spec/playbook-format.md` section 9). */
function mapFields(
  turn: Turn,
  frame: OpenFrame,
  { fieldMapping }: AutomationTask | CommandTask,
  entries: readonly string[],
): void {
  if (fieldMapping.length === 0) return;
  const surroundings = surroundingsOf(turn, frame.scope, frame, entries);
  const incident = { ...turn.incident };
  for (const { field, value } of fieldMapping) {
    try {
      const mapped = resolveValue(value, surroundings);
      if (mapped !== null) setMember(incident, fieldNamed(incident, field), mapped);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      turn.warn(`The incident field ${JSON.stringify(field.slice(0, 100))} was not filled: ${why}`);
    }
  }
  turn.incident = incident;
}

/** A field by its own or its display name, in any case and without blanks; a new one under its plain name. */
function fieldNamed(incident: Readonly<Record<string, unknown>>, name: string): string {
  const plain = (text: string) => text.replaceAll(' ', '').toLowerCase();
  return Object.keys(incident).find((known) => plain(known) === plain(name)) ?? plain(name);
}
