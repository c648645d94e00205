import { describe, expect, it } from '@jest/globals';
import { findAutomation } from '../../../../src/automations/find-automation.js';
import { automations } from '../../../../src/automations/index.js';
import type { JsonObject } from '../../../../src/language/json/json.js';
import { loadFunctionRunner } from '../../../../src/playbook/functions/load-function-runner.js';
import type { Plan } from '../../../../src/playbook/plan/plan.js';
import { withAnswers } from '../../../../src/playbook/simulation/automatic-stubs.js';
import { simulateFavoured } from '../../../../src/playbook/simulation/favour/simulate-favoured.js';
import { wishText } from '../../../../src/playbook/simulation/favour/wish.js';
import { noStubs, type Stubs } from '../../../../src/playbook/simulation/stubs.js';
import { asks, calls, commands, comparison, path, playbook, runs, text, title } from '../../making.js';

const answers = new Map<string, JsonObject>([
  ['look', { Case: { State: 'State-1', ID: 'ID-1' } }],
  ['change', { Other: { ID: 'ID-1' } }],
]);

async function favoured(top: Plan, callees: readonly Plan[] = [], stubs: Stubs = noStubs) {
  const all = [top, ...callees];
  const { simulation, wishes } = simulateFavoured(
    top,
    withAnswers(stubs, answers),
    answers,
    {
      playbook: (name) => callees.find((plan) => plan.name === name),
      automation: (name) => findAutomation(automations, name),
      declared: () => undefined,
      functionsAt: await loadFunctionRunner(),
    },
    { startsAt: 0, seed: 1, planOf: (digest) => all.find((plan) => plan.digest === digest) },
  );
  return { ...simulation, wished: wishes.map(wishText) };
}

const isState = (state: string) => [[comparison(path('Case.State'), 'isEqualString', state)]];

describe('a simulation that is favoured', () => {
  it('leaves a playbook alone that comes to its end', async () => {
    const ended = await favoured(playbook('top', { 1: commands('look', {}, ['2']), 2: title() }));
    expect(ended).toMatchObject({ status: 'completed', wished: [] });
  });

  it('answers what a condition asks for', async () => {
    const top = playbook('top', {
      1: commands('look', {}, ['2']),
      2: asks(isState('open'), { yes: ['3'] }),
      3: title(),
    });
    const ended = await favoured(top);
    expect(ended).toMatchObject({ status: 'completed', wished: ['Case.State is "open"'] });
    expect(ended.context).toEqual({ Case: { State: 'open', ID: 'ID-1' } });
  });

  it('answers the same command otherwise the next time', async () => {
    const top = playbook('top', {
      1: commands('look', {}, ['2']),
      2: asks(isState('open'), { yes: ['3'] }),
      3: commands('change', {}, ['4']),
      4: commands('look', {}, ['5']),
      5: asks(isState('closed'), { yes: ['6'] }),
      6: title(),
    });
    const ended = await favoured(top);
    expect(ended.status).toBe('completed');
    expect(ended.context).toMatchObject({ Case: { State: 'closed' } });
  });

  it('gives inputs, fields of the incident and arguments that are looked up', async () => {
    const top = playbook('top', {
      1: calls('callee', { Wanted: { simple: '${inputs.Given}' } }, ['2']),
      2: asks([[comparison(path('incident.kind'), 'isEqualString', 'Phishing')]], { yes: ['3'] }),
      3: runs('Print', { value: text('${Nobody.Wrote}') }),
    });
    const callee = playbook('callee', {
      1: asks([[comparison(path('inputs.Wanted'), 'isEqualString', 'x')]], { yes: ['2'] }),
      2: title(),
    });
    const ended = await favoured(top, [callee]);
    expect(ended.status).toBe('completed');
    expect(ended.wished).toEqual([
      'inputs.Given is "x"',
      'incident.kind is "Phishing"',
      'Nobody.Wrote is there',
    ]);
  });

  it('takes another branch where the one that it took ends in an error', async () => {
    const top = playbook('top', {
      1: commands('look', {}, ['2']),
      2: asks(isState('failed'), { yes: ['4'], '#default#': ['3'] }),
      3: runs('RaiseError', { message: text('Not failed.') }),
      4: title(),
    });
    expect(await favoured(top)).toMatchObject({ status: 'completed', wished: ['Case.State is "failed"'] });
  });

  it('never changes what somebody has stubbed', async () => {
    const top = playbook('top', {
      1: commands('look', {}, ['2']),
      2: asks(isState('open'), { yes: ['3'] }),
      3: title(),
    });
    const own = new Map([['look', [{ outputs: { Case: { State: 'own' } } }]]]);
    const without = new Map([...answers].filter(([name]) => name !== 'look'));
    const { simulation } = simulateFavoured(
      top,
      withAnswers({ ...noStubs, commands: own }, without),
      without,
      {
        playbook: () => undefined,
        automation: (name) => findAutomation(automations, name),
        declared: () => undefined,
        functionsAt: await loadFunctionRunner(),
      },
      { startsAt: 0, seed: 1, planOf: () => top },
    );
    expect(simulation.context).toEqual({ Case: { State: 'own' } });
  });

  it('is the first one where nothing helps', async () => {
    const top = playbook('top', {
      1: commands('look', {}, ['2']),
      2: asks(isState('open'), { yes: ['3'] }),
      3: runs('RaiseError', { message: text('Always.') }),
    });
    const ended = await favoured(top);
    expect(ended).toMatchObject({ status: 'error', wished: [] });
    expect(ended.context).toMatchObject({ Case: { State: 'State-1' } });
  });
});
