import { describe, expect, it } from '@jest/globals';
import { findAutomation } from '../../../src/automations/find-automation.js';
import { automations } from '../../../src/automations/index.js';
import { outsideAutomations } from '../../../src/automations/outside/index.js';
import type { Json } from '../../../src/language/json/json.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';
import { automaticAnswers, withAnswers } from '../../../src/playbook/simulation/automatic-stubs.js';
import { simulate } from '../../../src/playbook/simulation/simulate.js';
import { noStubs, type Stubs } from '../../../src/playbook/simulation/stubs.js';
import { aPlan } from '../../runtime/playbook/play.js';

const plan = aPlan({
  1: {
    automation: 'http',
    args: { method: 'GET', url: 'http://example.com', saveAsFile: 'yes' },
    next: ['2'],
  },
  2: { automation: 'ReadFile', args: { entryID: '${File.EntryID}' } },
});

async function simulated(stubs: Partial<Stubs>) {
  const surroundings = {
    playbook: () => undefined,
    automation: (name: string) => findAutomation(automations, name),
    outside: (name: string) => findAutomation(outsideAutomations, name),
    declared: () => undefined,
    functionsAt: await loadFunctionRunner(),
  };
  const simulation = simulate(plan, { ...noStubs, ...stubs }, surroundings, { startsAt: 0, seed: 1 });
  const tasks = simulation.frames.get('')?.tasks ?? new Map();
  const errors = [...tasks.values()].flatMap((task) => (task.status === 'error' ? [task.error] : []));
  return { simulation, errors };
}

const answer = (outputs: { readonly [key: string]: Json }) => [{ outputs }];

describe('what a simulation cannot perform', () => {
  it('fails without a stub, and says where to write one', async () => {
    const { simulation, errors } = await simulated({});
    expect(simulation.status).toBe('error');
    expect(errors).toEqual([
      expect.stringMatching(/http needs files or the network.*"commands:" or "scripts:"/),
    ]);
  });

  it('is answered by a stub of either kind, without an instance', async () => {
    const http = answer({ File: { EntryID: '1@1' } });
    const ReadFile = answer({ FileData: 'text' });
    const named = (
      stubs: Readonly<Record<string, readonly { outputs: { readonly [key: string]: Json } }[]>>,
    ) => new Map(Object.entries(stubs));
    for (const stubs of [
      { commands: named({ http, ReadFile }) },
      { commands: named({ http, ReadFile }), instances: [] },
      { scripts: named({ http, ReadFile }) },
    ]) {
      const { simulation } = await simulated(stubs);
      expect(simulation.status).toBe('completed');
      expect(simulation.context).toEqual({ File: { EntryID: '1@1' }, FileData: 'text' });
    }
  });

  it('is answered by automatic stubs with what it declares', async () => {
    const { simulation } = await simulated(
      withAnswers(noStubs, automaticAnswers(noStubs, [], outsideAutomations)),
    );
    expect(simulation.status).toBe('completed');
    expect(simulation.calls.map(({ command }) => command)).toEqual(['http', 'ReadFile']);
    expect(simulation.context).toMatchObject({
      HttpRequest: { Response: { StatusCode: 1 } },
      File: { EntryID: '1@1' },
      FileData: 'FileData-1',
    });
  });

  it('keeps the stubs of scripts before automatic ones', async () => {
    const scripts = new Map([['ReadFile', answer({ FileData: 'own' })]]);
    const stubs = { ...noStubs, scripts };
    const answers = automaticAnswers(stubs, [], outsideAutomations);
    const { simulation } = await simulated(withAnswers(stubs, answers));
    expect(simulation.context).toMatchObject({ FileData: 'own' });
  });
});
