import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { assemble } from '../../../src/assemble.js';
import { findAutomation } from '../../../src/automations/find-automation.js';
import { automations } from '../../../src/automations/index.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../../src/language/json/json.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';
import { simulate } from '../../../src/playbook/simulation/simulate.js';
import { newInvestigation } from '../../../src/runtime/investigation/investigation.js';
import { keepFiles } from '../../../src/runtime/investigation/keep-files.js';
import { OpenInvestigation } from '../../../src/runtime/investigation/open-investigation.js';
import type { System } from '../../../src/runtime/system.js';
import { type Simulator, startSimulator } from '../../../src/simulator/index.js';
import { anInstanceOf, httpIntegration } from './an-integration.js';
import { fastClock } from './fast-clock.js';
import { play, statesOf } from './play.js';
import { describeWithPlaybooks, publicPlaybooks } from './public-playbooks.js';
import { unknownHash, vmrayStubs } from './vmray-stubs.js';

/** Analyses, and the minutes between two looks. */
const speed = 100;

const plans = () => {
  const all = publicPlaybooks();
  return {
    all,
    named(name: string): Plan {
      const plan = all.find((one) => one.name === name);
      if (!plan) throw new Error(`There is no playbook ${name}.`);
      return plan;
    },
  };
};

/** Reads a member by its path. */
function at(value: Json, path: string): Json {
  return path
    .split('.')
    .reduce<Json>((held, step) => (isJsonObject(held) ? (member(held, step) ?? null) : null), value);
}

describeWithPlaybooks('the public VMRay playbooks with stubs, under the virtual clock', () => {
  it.each([
    ['Detonate File - VMRay', { File: { EntryID: '1@1' } }],
    ['Detonate URL - VMRay', { URL: 'https://a.example' }],
    ['File Enrichment - VMRay', { SHA256: 'c'.repeat(64), MD5: unknownHash }],
    ['VMRay-Test-File', {}],
    ['VMRay-Test-URL', {}],
    ['File Enrichment - VMRay - Test', {}],
  ])('%s runs to its end', async (name, inputs: JsonObject) => {
    const { all, named } = plans();
    const simulation = simulate(
      named(name),
      { ...vmrayStubs, inputs },
      {
        playbook: (wanted) => all.find((plan) => plan.name === wanted),
        automation: (wanted) => findAutomation(automations, wanted),
        declared: () => undefined,
        functionsAt: await loadFunctionRunner(),
      },
      { startsAt: 0, seed: 1 },
    );
    expect(simulation.status).toBe('completed');
    if (!name.startsWith('File Enrichment')) {
      // The first look of the playbook and of GenericPolling, then one a minute, the last of which sees that it is done.
      expect(simulation.elapsedSeconds).toBe(180);
      expect(at(simulation.context, 'VMRay.Sample.Verdict')).toBe('Malicious');
    }
  });
});

describeWithPlaybooks('the public VMRay playbooks against the simulator', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ speed });
  });
  afterAll(() => simulator.close());

  /** A system with VMRay and `http`, and files that lie in its investigation. */
  async function prepared(...contents: readonly string[]) {
    const assembled = await assemble({
      folder: '/nowhere',
      environment: { VMRAY_SERVER: simulator.url, VMRAY_API_KEY: simulator.apiKey },
      clock: fastClock(speed),
    });
    const web = anInstanceOf(httpIntegration('mail.eml', 'SORTIE-SUSPICIOUS mail'), 'web');
    const system: System = { ...assembled, instances: [...assembled.instances, web] };
    const investigation = new OpenInvestigation(newInvestigation('4'));
    for (const [index, content] of contents.entries()) {
      const name = `attachment-${index}.txt`;
      const entry = { Type: 3, ContentsFormat: 'text', Contents: '', File: name } as const;
      const source = {
        name,
        kind: 'sample' as const,
        async *content() {
          yield Buffer.from(content);
        },
      };
      const kept = await keepFiles([{ entry, file: source }], system.files, (text) => text);
      investigation.add(kept, { brand: 'Sortie', instance: 'test' });
    }
    return { system, before: investigation.current };
  }

  const files = (context: JsonObject): JsonObject => ({ File: member(context, 'File') ?? null });

  it('Detonate File: submits, polls, and collects what was found', async () => {
    const { all, named } = plans();
    const { system, before } = await prepared('SORTIE-SUSPICIOUS one');
    const inputs = files(before.context);
    const run = await play(named('Detonate File - VMRay'), system, { plans: all, before, inputs });
    expect(run.status).toBe('completed');
    expect(statesOf(run)).toMatchObject({ 6: 'completed', 13: 'completed', 14: 'completed', 7: 'completed' });
    const [found] = [at(run.investigation.context, 'VMRay.Sample')].flat();
    expect(found).toMatchObject({ Verdict: 'Suspicious', IOC: expect.anything() });
    expect(at(run.investigation.context, 'VMRay.ThreatIndicator')).not.toBeNull();
    // The engine numbers on behind the file.
    expect(run.investigation.entries.map(({ ID }) => ID)).toEqual(
      run.investigation.entries.map((_, index) => `${index + 1}@4`),
    );
  });

  it('Detonate File: a mail with three attachments detonates all three', async () => {
    const { all, named } = plans();
    const { system, before } = await prepared('SORTIE-SUSPICIOUS 1', 'SORTIE-SUSPICIOUS 2', 'harmless 3');
    const inputs = files(before.context);
    const run = await play(named('Detonate File - VMRay'), system, { plans: all, before, inputs });
    expect(run.status).toBe('completed');
    const samples = at(run.investigation.context, 'VMRay.Sample');
    expect(samples).toMatchObject([
      { Verdict: 'Suspicious' },
      { Verdict: 'Suspicious' },
      { Verdict: 'Clean' },
    ]);
    // GenericPolling asks for all of them in one call.
    expect(run.entries.filter(({ path }) => path === '1/3')).toHaveLength(3);
  });

  it('Detonate URL', async () => {
    const { all, named } = plans();
    const { system, before } = await prepared();
    const inputs = { URL: 'http://malicious.example.org/' };
    const run = await play(named('Detonate URL - VMRay'), system, { plans: all, before, inputs });
    expect(run.status).toBe('completed');
    expect([at(run.investigation.context, 'VMRay.Sample')].flat()).toMatchObject([{ Verdict: 'Malicious' }]);
  });

  it('File Enrichment: a hash that is known, and one that is not', async () => {
    const { all, named } = plans();
    const { system, before } = await prepared('SORTIE-SUSPICIOUS one');
    const sha256 = at(before.context, 'File.SHA256');
    const run = await play(named('File Enrichment - VMRay'), system, {
      plans: all,
      before,
      inputs: { SHA256: sha256, MD5: unknownHash },
    });
    expect(run.status).toBe('completed');
    expect([at(run.investigation.context, 'VMRay.Sample')].flat()).toMatchObject([
      { SHA256: sha256, Verdict: 'Suspicious' },
    ]);
  });

  it.each(['VMRay-Test-File', 'VMRay-Test-URL', 'File Enrichment - VMRay - Test'])('%s', async (name) => {
    const { all, named } = plans();
    const { system, before } = await prepared();
    const run = await play(named(name), system, { plans: all, before });
    expect(run.ended.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(run.status).toBe('completed');
  });
});
