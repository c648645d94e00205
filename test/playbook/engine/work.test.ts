import { describe, expect, it } from '@jest/globals';
import { findAutomation } from '../../../src/automations/find-automation.js';
import { automations } from '../../../src/automations/index.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import { type Simulation, simulate } from '../../../src/playbook/simulation/simulate.js';
import { noStubs, type Stubs } from '../../../src/playbook/simulation/stubs.js';
import { calls, comparison, path, playbook, runs, sets, title } from '../making.js';

async function simulated(
  top: Plan,
  callees: readonly Plan[] = [],
  stubs: Partial<Stubs> = {},
): Promise<Simulation> {
  return simulate(
    top,
    { ...noStubs, ...stubs },
    {
      playbook: (name) => callees.find((plan) => plan.name === name),
      automation: (name) => findAutomation(automations, name),
      declared: () => undefined,
      functionsAt: await loadFunctionRunner(),
    },
    { startsAt: 0, seed: 1 },
  );
}

const stateOf = ({ frames }: Simulation, task: string) => frames.get('')?.tasks.get(task);
const never = [[comparison(path('Nothing'), 'isEqualString', 'here')]];
const tooMuch = expect.stringContaining('was stopped: it needs too much work');

describe('a playbook that needs too much work', () => {
  it.each([0, 1])('halts in a loop without an end, with %d s between its rounds', async (wait) => {
    const top = playbook('top', {
      1: calls('callee', {}, [], { loop: { max: 1e9, wait, builtincondition: never } }),
    });
    const ended = await simulated(top, [playbook('callee', { 1: title() })]);
    expect(ended.status).toBe('error');
    expect(stateOf(ended, '1')).toMatchObject({ status: 'error', error: tooMuch });
    expect(ended.warnings).toContain('The simulation was stopped: it needs too much work.');
  });

  it('halts though it goes on after errors', async () => {
    const failing = {
      ...runs('Set', { key: { simple: 'a.[-1]' }, value: { simple: 'x' } }),
      continueonerror: true,
    };
    const top = playbook('top', {
      1: calls('callee', {}, [], { loop: { max: 1e9, wait: 0, builtincondition: never } }),
    });
    const ended = await simulated(top, [playbook('callee', { 1: failing })]);
    expect(stateOf(ended, '1')).toMatchObject({ status: 'error', error: tooMuch });
  });

  it('halts where it calls itself twice', async () => {
    const callee = playbook('callee', { 1: title(['2', '3']), 2: calls('callee'), 3: calls('callee') });
    expect(stateOf(await simulated(playbook('top', { 1: calls('callee') }), [callee]), '1')).toMatchObject({
      status: 'error',
      error: tooMuch,
    });
  });

  it('has no more rounds for a list than calls', async () => {
    const loop = { forEach: true, max: 1e9, wait: 0 };
    const top = playbook('top', { 1: calls('callee', { L: { simple: '${L}' } }, [], { loop }) });
    const callee = playbook('callee', { 1: title() }, { inputs: [{ key: 'L', value: {} }] });
    const ended = await simulated(top, [callee], { context: { L: Array.from({ length: 10_001 }, () => 1) } });
    expect(stateOf(ended, '1')).toMatchObject({
      status: 'error',
      error: expect.stringContaining('at most 10000 are made'),
    });
  });

  it('leaves another that only takes its share', async () => {
    const costly =
      '${L(val.a == 1 || val.b == 1 || val.c == 1 || val.d == 1 || val.e == 1 || val.f == 1 || val.g == 1)}';
    const tasks = { 1: title(['2', '3']), 2: sets('A', costly.repeat(20)), 3: sets('B', 'calm') };
    const context = { L: Array.from({ length: 100_000 }, (_, z) => ({ z })) };
    const ended = await simulated(playbook('top', tasks), [], { context });
    expect(stateOf(ended, '2')).toMatchObject({ status: 'error', error: tooMuch });
    expect(ended.context['B']).toBe('calm');
  });
});

it('an input that cannot be looked up halts the start', async () => {
  const inputs = [{ key: 'x', value: { simple: '${.=(() => { for (;;); })()}' } }];
  const ended = await simulated(playbook('top', { 1: title() }, { inputs }));
  expect(ended.status).toBe('error');
  expect(stateOf(ended, '0')).toMatchObject({
    status: 'error',
    error: expect.stringContaining('too much time'),
  });
});
