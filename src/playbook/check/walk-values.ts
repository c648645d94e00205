import type { Task } from '../plan/task.js';
import type { Comparison, Formula, TransformerCall, Value } from '../plan/value.js';

/** A value of a task, and when it is looked up. */
export interface TaskValue {
  readonly value: Value;
  /** After the task has run, so that what it wrote is there. */
  readonly isAfter: boolean;
}

/** Every value that a task looks up in the context it sees. */
export function valuesOf(task: Task): readonly TaskValue[] {
  const before = (values: readonly Value[]) => values.map((value) => ({ value, isAfter: false }));
  const after = (values: readonly Value[]) => values.map((value) => ({ value, isAfter: true }));
  switch (task.kind) {
    case 'start':
    case 'title':
      return [];
    case 'automation':
    case 'command': {
      const { description, occurred, tags } = task.evidence ?? {};
      const evidence = [description, occurred, tags].flatMap((value) => value ?? []);
      const fields = task.fieldMapping.map(({ value }) => value);
      return [...before([...task.arguments.values()]), ...after([...fields, ...evidence])];
    }
    case 'playbook': {
      const fields = task.fieldMapping.map(({ value }) => value);
      return [...before([...task.arguments.values()]), ...after(fields)];
    }
    case 'choice':
      return before(task.choices.flatMap(({ formula }) => sidesOf(formula)));
    case 'manual':
      return before([task.assignee, ...(task.message ? messageValues(task.message) : [])]);
    case 'ask':
      return before([task.assignee, ...messageValues(task.message)]);
    case 'collection': {
      const questions = task.form.questions.flatMap(({ label, options }) => [label, ...options]);
      return before([task.assignee, task.form.description, ...messageValues(task.message), ...questions]);
    }
  }
}

/** The comparisons of a task: of its conditions, of its loop, and of the filters of its values. */
export function comparisonsOf(task: Task): readonly Comparison[] {
  const own = task.kind === 'choice' ? task.choices.flatMap(({ formula }) => formula.flat()) : [];
  const loop = task.kind === 'playbook' && task.loop?.kind === 'until' ? task.loop.formula.flat() : [];
  const found: Comparison[] = [...own, ...loop];
  const sides = loop.flatMap(({ left, right }) => [left, right]);
  for (const value of [...valuesOf(task).map((item) => item.value), ...sides])
    for (const part of withInner(value)) if (part.kind === 'complex') found.push(...part.filters.flat());
  return found;
}

/** The calls of transformers in the values of a task. */
export function transformersOf(task: Task): readonly TransformerCall[] {
  return valuesOf(task)
    .flatMap(({ value }) => withInner(value))
    .flatMap((value) => (value.kind === 'complex' ? value.transformers : []));
}

/** A value and those in its filters and transformers. */
export function withInner(value: Value): readonly Value[] {
  if (value.kind !== 'complex') return [value];
  const inner = [
    ...sidesOf(value.filters),
    ...value.transformers.flatMap((call) => [...call.arguments.values()]),
  ];
  return [value, ...inner.flatMap(withInner)];
}

function sidesOf(formula: Formula): readonly Value[] {
  return formula.flat().flatMap(({ left, right }) => [left, right]);
}

function messageValues({
  to,
  subject,
  body,
  cc,
  bcc,
}: {
  readonly to: Value;
  readonly subject: Value;
  readonly body: Value;
  readonly cc: Value;
  readonly bcc: Value;
}): readonly Value[] {
  return [to, subject, body, cc, bcc];
}
