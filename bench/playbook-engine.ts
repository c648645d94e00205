import { automations } from '../src/automations/index.js';
import { advance } from '../src/playbook/engine/advance.js';
import type { Library } from '../src/playbook/engine/library.js';
import { newInvestigation } from '../src/playbook/engine/state.js';
import { compilePlaybook } from '../src/playbook/plan/compile-playbook.js';
import type { BenchResult } from './bench-result.js';
import { median } from './median.js';

const rounds = 15;
const tasks = 3_000;

/** Titles, conditions and `Set` in turn, one behind the other: nothing of it needs the world. */
function chain() {
  const all = Array.from({ length: tasks }, (_, index) => {
    const id = String(index);
    const next = index + 1 < tasks ? [String(index + 1)] : [];
    if (index === 0) return { id, type: 'start', task: { name: '' }, nexttasks: { '#none#': next } };
    const title = { id, type: 'title', task: { name: 'a title' }, nexttasks: { '#none#': next } };
    if (index % 3 === 1) return title;
    if (index % 3 === 2)
      return {
        id,
        type: 'condition',
        task: { name: 'is it set?' },
        nexttasks: { yes: next, '#default#': next },
        conditions: [
          {
            label: 'yes',
            condition: [
              [{ operator: 'isExists', left: { iscontext: true, value: { simple: 'Touched.Key' } } }],
            ],
          },
        ],
      };
    return {
      id,
      type: 'regular',
      task: { name: 'set', scriptName: 'Set' },
      scriptarguments: { key: { simple: 'Touched.Key' }, value: { simple: `value ${index}` } },
      nexttasks: { '#none#': next },
    };
  });
  const text = JSON.stringify({
    id: 'chain',
    name: 'chain',
    starttaskid: '0',
    tasks: Object.fromEntries(all.map((task) => [task.id, task])),
    inputs: [],
    outputs: [],
  });
  const { plan, problems } = compilePlaybook(text, 'chain.yml');
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

/** About so many bytes of what commands leave behind. */
function contextOf(bytes: number) {
  const item = (index: number) => ({
    ID: index,
    Name: `sample ${index}`,
    SHA256: String(index).padStart(64, '0'),
  });
  const each = JSON.stringify(item(0)).length;
  const kinds = ['File', 'VMRay', 'DBotScore', 'URL', 'IP'];
  const count = Math.floor(bytes / each / kinds.length);
  return Object.fromEntries(
    kinds.map((kind) => [kind, Array.from({ length: count }, (_, index) => item(index))]),
  );
}

/** How long the engine takes for a task that needs nothing from outside, in a small context and in one of 10 MB. */
export async function benchPlaybookEngine(): Promise<BenchResult[]> {
  const plan = chain();
  const byName = new Map(automations.map((automation) => [automation.name, automation]));
  const library: Library = {
    plan: () => plan,
    playbook: () => undefined,
    automation: (name) => byName.get(name),
    command: () => ({ kind: 'unknown' }),
    instances: [],
    urls: {},
    functionsAt: () => ({ run: () => undefined }),
    entry: () => undefined,
  };
  const event = {
    type: 'run-started',
    playbook: plan.digest,
    inputs: {},
    at: 0,
    seed: 1,
    actor: 'bench',
  } as const;
  const run = (context: ReturnType<typeof contextOf>) => {
    const began = performance.now();
    const { ended } = advance(newInvestigation('1'), new Map([['root', context]]), event, library);
    const elapsed = performance.now() - began;
    if (ended[0]?.order.length !== tasks) throw new Error('The chain did not run to its end.');
    return (elapsed / tasks) * 1000;
  };
  const large = contextOf(10_000_000);
  const times: { small: number; large: number }[] = [];
  for (let round = -5; round < rounds; round += 1) {
    const time = { small: run({}), large: run(large) };
    if (round >= 0) times.push(time);
  }
  const each = median(times.map(({ small }) => small));
  const ratio = median(times.map((time) => time.large / time.small));
  return [
    { name: 'an inline task of a playbook', value: each, unit: 'µs', limit: 20, ok: each <= 20 },
    {
      name: 'the same in a context of 10 MB against an empty one',
      value: ratio,
      unit: 'x',
      limit: 1.2,
      ok: ratio <= 1.2,
    },
  ];
}
