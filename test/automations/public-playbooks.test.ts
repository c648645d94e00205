import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/language/json/json.js';
import { compilePlaybook } from '../../src/playbook/plan/compile-playbook.js';
import type { Stubs } from '../../src/playbook/simulation/stubs.js';
import { run } from '../playbook/making.js';

const folder = resolve(__dirname, '../../../shared/corpus/playbooks');
const describeIf = existsSync(folder) ? describe : describe.skip;

async function played(file: string, stubs: Partial<Stubs> = {}) {
  const { plan, problems } = compilePlaybook(readFileSync(resolve(folder, file), 'utf8'), file);
  if (!plan) throw new Error(JSON.stringify(problems));
  return run(plan, stubs);
}

describeIf('public test playbooks, against the automations (skipped where they are not here)', () => {
  it.each([
    'CommonScripts/TestPlaybooks/playbook-TestIsValueInArray.yml',
    'CommonScripts/TestPlaybooks/playbook-TestStringReplace.yml',
    'CommonScripts/TestPlaybooks/playbook-UnEscapeURLs-Test.yml',
    'CommonScripts/TestPlaybooks/IsIPInRanges_-_Test.yml',
    'CommonScripts/TestPlaybooks/playbook-IsRFC1918_Test.yml',
  ])('%s runs to its end', async (file) => {
    expect((await played(file)).status).toBe('completed');
  });

  it('Wait Until Datetime waits as long as it should', async () => {
    const file = 'CommonPlaybooks/Playbooks/playbook-Wait_Until_Datetime.yml';
    const inputs: JsonObject = { DatetimeToWaitUntil: '1970-01-01T00:10:00Z' };
    const { status, context } = await played(file, { inputs });
    expect(status).toBe('completed');
    expect(context['Time']).toMatchObject({ End: '1970-01-01T00:10:00' });
  });

  it('Cloud IDS reads the JSON of its incident', async () => {
    const file = 'CloudIDS/Playbooks/Cloud_IDS-IP_Blacklist-GCP_Firewall_Extract.yml';
    const incident = { labels: { data: '{"jsonPayload":{"source_ip_address":"1.2.3.4"}}' } };
    const { context } = await played(file, { incident });
    expect(context['JsonObject']).toEqual({ jsonPayload: { source_ip_address: '1.2.3.4' } });
  });
});
