import { textForm } from '../../../language/context/text-form.js';
import { isJsonList, type Json } from '../../../language/json/json.js';
import type { AskTask, CollectionTask, ManualTask } from '../../plan/task.js';
import { onFailure, otherwise, unconditional } from '../../plan/task.js';
import type { Value } from '../../plan/value.js';
import { resolveValue } from '../../values/resolve-value.js';
import type { ValueSurroundings } from '../../values/surroundings.js';
import { failTask } from '../fail-task.js';
import type { OpenFrame } from '../open-frame.js';
import type { EntryId } from '../state.js';
import { taskPath } from '../task-path.js';
import type { Turn } from '../turn.js';
import { surroundingsOf } from '../visible-roots.js';
import { reply } from './complete-task.js';
import { armPatience, endOfPatience } from './patience.js';
import type { Question } from './question.js';

type PersonTask = ManualTask | AskTask | CollectionTask;

/** Waits for a person, who is asked outside. A form that needs no reply does not hold the playbook up. */
export function askPerson(turn: Turn, frame: OpenFrame, task: PersonTask, before: readonly EntryId[]): void {
  let question: Question;
  try {
    question = questionOf(task, surroundingsOf(turn, frame.scope, frame, before));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    failTask(turn, frame, task, text, { entries: [], runs: 0 });
    return;
  }
  const until = endOfPatience(task, turn.at);
  frame.tasks.set(task.id, {
    status: 'waiting',
    before,
    since: turn.at,
    replies: [],
    question,
    ...(until === undefined ? {} : { until }),
  });
  armPatience(turn, frame, task, until);
  const path = taskPath(frame.path, task.id);
  turn.effect({ type: 'ask', frame: frame.id, task: task.id, path, question });
  if (task.kind === 'collection' && task.message.timings.repliesNeeded === 0) reply(turn, frame, task, {});
}

function questionOf(task: PersonTask, surroundings: ValueSurroundings): Question {
  const read = (value: Value | undefined): Json => (value ? resolveValue(value, surroundings) : null);
  const text = (value: Value | undefined) => textForm(read(value));
  const { message } = task;
  const assignee = read(task.assignee);
  const form = task.kind === 'collection' ? task.form : undefined;
  return {
    kind: task.kind,
    name: task.name,
    assignee,
    restrictedTo: task.kind === 'manual' && task.isRestricted ? textsOf(assignee) : [],
    to: read(message?.to),
    subject: text(message?.subject),
    body: text(message?.body),
    methods: message?.methods ?? [],
    labels: labelsOf(task),
    ...(form
      ? {
          form: {
            title: form.title,
            description: text(form.description),
            questions: form.questions.map(({ id, label, type, isRequired, options }) => ({
              id,
              label: text(label),
              type,
              isRequired,
              options: options.flatMap((option) => textsOf(read(option))),
            })),
          },
        }
      : {}),
  };
}

/** The labels that a person may answer. */
function labelsOf(task: PersonTask): readonly string[] {
  const special = new Set<string>([unconditional, otherwise, onFailure]);
  const offered = task.message?.replyOptions ?? [];
  return offered.length > 0
    ? offered
    : task.branches.flatMap(({ key, label }) => (special.has(key) ? [] : [label]));
}

function textsOf(value: Json): readonly string[] {
  if (value === null) return [];
  return isJsonList(value) ? value.map(textForm) : [textForm(value)];
}
