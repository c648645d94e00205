import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../src/language/json/json.js';
import type { Plan } from '../../src/playbook/plan/plan.js';
import type { Simulation } from '../../src/playbook/simulation/simulate.js';
import { calls, playbook, sets } from '../playbook/making.js';
import { calledPlaybooks } from './public/called-playbooks.js';
import { contextPlaybooks } from './public/context-playbooks.js';
import { describeWithPublicPlaybooks, publicPlan, simulated } from './public/public-playbook.js';
import { valuePlaybooks } from './public/value-playbooks.js';

/** The automations by which a playbook fails on purpose. */
const failing = ['PrintErrorEntry', 'RaiseError'];
const raises = (plan: Plan) =>
  [...plan.tasks.values()].flatMap((task) =>
    task.kind === 'automation' && failing.includes(task.automation) ? [task.id] : [],
  );

const statusOf = ({ frames }: Simulation, task: string, path = '') =>
  frames.get(path)?.tasks.get(task)?.status;
const shown = ({ entries }: Simulation): readonly Json[] => entries.map(({ entry }) => entry.Contents);

describeWithPublicPlaybooks('public playbooks run to the end that they are written for', () => {
  describe.each([
    ['values', valuePlaybooks],
    ['context, incident and indicators', contextPlaybooks],
    ['playbooks that call others', calledPlaybooks],
  ])('%s', (_, playbooks) => {
    it.each(playbooks.map((one) => [one.row, one.file, one] as const))(
      '%s: %s',
      async (_row, _file, expected) => {
        const { file, end, failures = [] } = expected;
        const plan = publicPlan(file);
        expect(plan.tasks.get(end[0])?.name).toBe(end[1]);
        expect([...plan.tasks.keys()]).toEqual(expect.arrayContaining([...failures]));
        expect(failures).toEqual(expect.arrayContaining(raises(plan)));

        const simulation = await simulated(
          plan,
          (expected.calls ?? []).map(publicPlan),
          expected.stubs ?? {},
        );

        const halted = [...simulation.frames].flatMap(([path, { tasks }]) =>
          [...tasks].flatMap(([id, state]) =>
            state.status === 'error' ? [`${path}/${id} ${state.error}`] : [],
          ),
        );
        expect(halted).toEqual([]);
        expect(simulation.status).toBe('completed');
        expect(statusOf(simulation, end[0])).toBe('completed');
        for (const task of failures)
          expect([task, statusOf(simulation, task) ?? 'skipped']).toEqual([task, 'skipped']);
        expect(simulation.elapsedSeconds).toBe(expected.seconds ?? 0);
        if (expected.context) expect(simulation.context).toMatchObject(expected.context);
        if (expected.incident) expect(simulation.incident).toMatchObject(expected.incident);
        if (expected.commands)
          expect(simulation.calls).toMatchObject(
            expected.commands.map(([command, args]) => ({ command, args })),
          );
        expect(shown(simulation)).toEqual(expect.arrayContaining([...(expected.shows ?? [])]));
      },
    );
  });

  it('5, called: it deletes its own context, and not that of its caller', async () => {
    const callee = publicPlan('CommonScripts/TestPlaybooks/playbook-Delete_Context_Subplaybook_Test.yml');
    const top = playbook('top', { 1: sets('A', 'kept', ['2']), 2: calls(callee.name) });
    const simulation = await simulated(top, [callee], {});
    expect(simulation.status).toBe('completed');
    expect(statusOf(simulation, '7', '2')).toBe('completed');
    expect(simulation.context).toMatchObject({ A: 'kept' });
  });

  it('7, called: it has an id, and its deleted key is still that of its caller', async () => {
    const callee = publicPlan('Base/TestPlaybooks/playbook-DeleteContext-auto-subplaybook-test.yml');
    const top = playbook('top', { 1: sets('test1', 'kept', ['2']), 2: calls(callee.name) });
    const simulation = await simulated(top, [callee], {});
    expect(simulation.status).toBe('completed');
    expect([statusOf(simulation, '5', '2'), statusOf(simulation, '4', '2')]).toEqual([
      'completed',
      'skipped',
    ]);
    expect(simulation.context).toMatchObject({ test1: 'kept' });
    expect(shown(simulation)).toEqual(expect.arrayContaining([expect.stringMatching(/^playbook id: .+/)]));
  });
});
