import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import type { StubAnswer, Stubs } from '../../../src/playbook/simulation/stubs.js';
import { type Ran, run } from '../making.js';

const folder = resolve(__dirname, '../../../../shared/corpus/playbooks');
const describeIf = existsSync(folder) ? describe : describe.skip;

async function played(file: string, stubs: Partial<Stubs> = {}): Promise<Ran> {
  const { plan, problems } = compilePlaybook(readFileSync(resolve(folder, file), 'utf8'), file);
  if (!plan) throw new Error(JSON.stringify(problems));
  return run(plan, { incident: { id: '1' }, ...stubs });
}

const scripts = (answers: Readonly<Record<string, readonly StubAnswer[]>>) => ({
  scripts: new Map(Object.entries(answers)),
});

/** Of each kind one that is written plainly, and one that is not, as the test of the platform has them. */
const report = `98.222.222.9 23[.]223[.]223[.]233 172.16.0.10 111.11[.]11.111
http://www.thisurlwillneverexist4444.co.il hxxp://www[.]letsseeifyoucanfindthisone4444[.]co[.]il
999d8c71dd6dddd77777777b85734318 44f03f1a5280bbb7f4c2550b222bb88c
0a92f2312a95f807fd192c9c25cb6ae502b564c9a8ae013ff88888888ff77ddd
1ebf92fc2cb3cf75da3131ef3b13abf36a90fa7aaff3a2451f99999a122aaabb
bc44444dd6f5c1111ffbbb139e2af09db9f0000d 444444c6cccc250e98be5c2ed5346f79dc333dd4
iamtheeggman@demisto.com iamthewalrus[@]demisto.com`;

describeIf('public test playbooks about indicators (skipped where they are not here)', () => {
  it('a URL keeps its query', async () => {
    const { status, context } = await played('CommonScripts/TestPlaybooks/playbook-Test_URL_Regex.yml');
    expect(status).toBe('completed');
    expect(context).toMatchObject({ CVE: { ID: 'CVE-2008-2540' }, Domain: { Name: 'cve.mitre.org' } });
  });

  it('domains come of URLs and addresses, and have scores', async () => {
    const { status, completed } = await played('CommonPlaybooks/TestPlaybooks/playbook-TestDomain.yml');
    expect(status).toBe('completed');
    expect(completed).toContain('12');
  });

  it('all that is extracted is found, and no error was reached', async () => {
    const file = 'Base/TestPlaybooks/playbook-Autoextract_-_Test.yml';
    const { completed } = await played(file, scripts({ autoextract_test: [{ result: report }] }));
    expect(completed).toEqual(expect.arrayContaining(['3', '8', '11', '15', '17', '23']));
    expect(completed).not.toContain('22');
  });

  it('malicious ones are found among those of the incident, until a person clears them', async () => {
    const file = 'CommonScripts/TestPlaybooks/playbook-TestIsMaliciousIndicatorFound.yml';
    const { status, completed } = await played(file);
    expect(status).toBe('completed');
    expect(completed).toEqual(expect.arrayContaining(['8', '19', '26', '27', '44', '20']));
  });

  it('the most reliable source decides', async () => {
    const file = 'Base/TestPlaybooks/playbook-Test-CreateDBotScore-With-Reliability.yml';
    const said = (Vendor: string, Score: number, Reliability: string): StubAnswer => ({
      outputs: { DBotScore: { Indicator: 'abcdef.com', Type: 'domain', Vendor, Score, Reliability } },
    });
    const { status } = await played(
      file,
      scripts({
        GenerateRandomString: [{ outputs: { RandomString: 'abcdef' } }],
        CreateDBotScoreEntry: [
          said('Source A', 2, 'B - Usually reliable'),
          said('Source B', 1, 'A - Completely reliable'),
          said('Source A', 3, 'B - Usually reliable'),
        ],
      }),
    );
    expect(status).toBe('completed');
  });

  it('the score of a created one is got', async () => {
    const file = 'CommonScripts/TestPlaybooks/playbook-GetIndicatorDBotScore_Test.yml';
    const { status, context } = await played(file);
    expect(status).toBe('completed');
    expect(context['DBotScore']).toEqual([
      expect.objectContaining({ Vendor: 'Test Indicator', Score: 3, Type: 'file' }),
      expect.objectContaining({ Vendor: 'Manual', Score: 3 }),
    ]);
  });
});
