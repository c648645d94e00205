import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import type { Stubs } from '../../../src/playbook/simulation/stubs.js';
import { run } from '../../playbook/making.js';

const folder = resolve(__dirname, '../../../../shared/corpus/playbooks');
const describeIf = existsSync(folder) ? describe : describe.skip;

function compiled(file: string) {
  const { plan, problems } = compilePlaybook(readFileSync(resolve(folder, file), 'utf8'), file);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

const played = (file: string, stubs: Partial<Stubs> = {}, callees: readonly string[] = []) =>
  run(compiled(file), stubs, callees.map(compiled));

const polling = 'CommonPlaybooks/Playbooks/playbook-GenericPolling.yml';

describeIf('public playbooks that work on the incident (skipped where they are not here)', () => {
  it('IncreaseIncidentSeverity: a smaller severity changes nothing, a greater one does', async () => {
    const file = 'CommonScripts/TestPlaybooks/playbook-IncreaseIncidentSeverity-Test.yml';
    expect((await played(file)).status).toBe('completed');
  });

  it('CopyContextToField: a key of the context becomes the name', async () => {
    const file = 'CommonScripts/TestPlaybooks/playbook-CopyContextToFieldTest.yml';
    const { status, completed } = await played(file, { incident: { id: '7', name: 'Phish' } });
    expect(status).toBe('completed');
    expect(completed).toContain('4');
  });

  it('SLA scripts: a limit that changes is told from one that does not', async () => {
    const file = 'CommonScripts/TestPlaybooks/playbook-SLA_Scripts_-_Test.yml';
    const script = [{ result: 'done' }];
    const stubs = new Map([
      ['ChangeRemediationSLAOnSevChange', script],
      ['StopTimeToAssignOnOwnerChange', script],
    ]);
    const { completed } = await played(file, { scripts: stubs });
    // The stubs change nothing, so that the playbook finds both faults.
    expect(completed).toEqual(expect.arrayContaining(['7', '9', '3', '2', '4', '13']));
    expect(completed).not.toContain('5');
  });

  it('Calculate Severity - Standard sets the severity that the scores call for', async () => {
    const folder = 'CommonPlaybooks/Playbooks';
    const file = `${folder}/playbook-Calculate_Severity_-_Standard.yml`;
    const callee = `${folder}/playbook-Calculate_Severity_By_Highest_DBotScore.yml`;
    const context = { DBotScore: { Indicator: 'x', Score: 3, Vendor: 'V', Type: 'url' } };
    const { status, completed } = await played(file, { context, incident: { severity: 1 } }, [callee]);
    expect(status).toBe('completed');
    expect(completed).toContain('6');
  });

  it.each([
    ['is made where there is none', {}, { a: 1 }, ['3']],
    ['is loaded where there is one', { L: '{"b":2}' }, { b: 2 }, []],
    ['is overwritten where it is empty', { L: '' }, {}, ['7']],
  ])('Expanse Load-Create List: it %s', async (_, lists, parsed, writing) => {
    const file = 'ExpanseV2/Playbooks/playbook-Expanse_Load_Create_List.yml';
    const inputs = { ListName: 'L', ListValues: '{"a":1}' };
    const { status, completed, context } = await played(file, { inputs, lists });
    expect(status).toBe('completed');
    expect(context['ParsedList']).toEqual(parsed);
    expect(completed.filter((id) => id === '3' || id === '7')).toEqual(writing);
  });

  it('Generic polling test waits with a list', async () => {
    const file = 'CommonPlaybooks/TestPlaybooks/playbook-GenericPollingTest.yml';
    const { completed } = await played(file, {}, [polling]);
    expect(completed).toContain('5');
  });
});
