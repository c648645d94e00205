import fc from 'fast-check';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';

/** A task of a random playbook; it leads to later tasks only, so that there is no circle. */
interface RandomTask {
  readonly kind: 'title' | 'set' | 'command' | 'fails' | 'choice' | 'manual' | 'sleep' | 'poll' | 'callee';
  readonly onError: 'halt' | 'continue' | 'error-branch';
  readonly retries: number;
  readonly decision: boolean;
  /** How far ahead each follower lies, and under which label. */
  readonly next: readonly { readonly ahead: number; readonly label: 'main' | 'other' }[];
}

const task: fc.Arbitrary<RandomTask> = fc.record({
  kind: fc.constantFrom(
    ...(['title', 'set', 'command', 'fails', 'choice', 'manual', 'sleep', 'poll', 'callee'] as const),
  ),
  onError: fc.constantFrom(...(['halt', 'continue', 'error-branch'] as const)),
  retries: fc.integer({ min: 0, max: 2 }),
  decision: fc.boolean(),
  next: fc.array(
    fc.record({
      ahead: fc.integer({ min: 1, max: 4 }),
      label: fc.constantFrom('main' as const, 'other' as const),
    }),
    { maxLength: 3 },
  ),
});

/** A playbook of all kinds of tasks, and one that some of them call. */
export const randomPlaybook: fc.Arbitrary<{ readonly top: Plan; readonly callee: Plan }> = fc
  .record({
    top: fc.array(task, { minLength: 1, maxLength: 12 }),
    callee: fc.array(
      task.filter(({ kind }) => kind !== 'callee'),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ top, callee }) => ({ top: compiled('top', top), callee: compiled('callee', callee) }));

function compiled(name: string, tasks: readonly RandomTask[]): Plan {
  const numbered = tasks.map(
    (one, index) => [String(index + 1), written(one, index + 1, tasks.length)] as const,
  );
  const text = JSON.stringify({
    id: name,
    name,
    starttaskid: '0',
    tasks: {
      0: { id: '0', type: 'start', task: { name: '' }, nexttasks: { '#none#': ['1'] } },
      ...Object.fromEntries(numbered),
    },
    inputs: [],
    outputs: [{ contextPath: 'Made', type: 'unknown', description: '' }],
  });
  const { plan, problems } = compilePlaybook(text, `${name}.yml`);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

function written(task: RandomTask, id: number, last: number): object {
  const to = (wanted: 'main' | 'other') => [
    ...new Set(
      task.next.flatMap(({ ahead, label }) =>
        label === wanted && id + ahead <= last ? [String(id + ahead)] : [],
      ),
    ),
  ];
  const main = to('main');
  const other = to('other');
  const branches = (mainLabel: string, otherLabel: string) => ({
    ...(main.length > 0 ? { [mainLabel]: main } : {}),
    ...(other.length > 0 ? { [otherLabel]: other } : {}),
  });
  const errors = {
    continueonerror: task.onError !== 'halt',
    ...(task.onError === 'error-branch' ? { continueonerrortype: 'errorPath' } : {}),
  };
  const common = { id: String(id), nexttasks: branches('#none#', '#error#') };
  switch (task.kind) {
    case 'title':
      return { ...common, type: 'title', task: { name: 'title' } };
    case 'set':
      return call({ scriptName: 'Set' }, { key: `Made.${id}`, value: String(id) });
    case 'sleep':
      return call({ scriptName: 'Sleep' }, { seconds: String(id) });
    case 'command':
    case 'fails':
    case 'poll':
      return call(
        { script: `|||${task.kind}`, iscommand: true },
        { id: String(id), 'retry-count': String(task.retries), 'retry-interval': '5' },
      );
    case 'choice':
      return {
        ...common,
        type: 'condition',
        task: { name: 'choice' },
        nexttasks: branches('yes', '#default#'),
        conditions: [
          {
            label: 'yes',
            condition: [[{ operator: 'isTrue', left: { value: { simple: String(task.decision) } } }]],
          },
        ],
      };
    case 'manual':
      return {
        ...common,
        type: 'condition',
        task: { name: 'manual' },
        nexttasks: branches('yes', '#default#'),
      };
    case 'callee':
      return {
        ...common,
        ...errors,
        type: 'playbook',
        task: { name: 'callee', playbookName: 'callee' },
        separatecontext: task.decision,
      };
  }
  function call(what: object, args: Readonly<Record<string, string>>) {
    const scriptarguments = Object.fromEntries(
      Object.entries(args).map(([name, simple]) => [name, { simple }]),
    );
    return { ...common, ...errors, type: 'regular', task: { name: task.kind, ...what }, scriptarguments };
  }
}
