import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compilePlaybook } from '../../src/playbook/plan/compile-playbook.js';
import { complex, playbook, run, sets } from '../playbook/making.js';
import { aPlan, aSystem, play } from '../runtime/playbook/play.js';

const folder = resolve(__dirname, '../../../shared/corpus/playbooks');
const describeIf = existsSync(folder) ? describe : describe.skip;

describe('what playbooks often call', () => {
  it('changes indicators, tells their verdicts and makes a file of them', async () => {
    const plan = aPlan({
      1: {
        script: 'Builtin|||createNewIndicator',
        args: { value: 'evil.com', type: 'Domain', verdict: 'Bad' },
        next: ['2'],
      },
      2: {
        script: 'Builtin|||appendIndicatorField',
        args: { indicatorsValues: 'evil.com,unknown.com', field: 'tags', fieldValue: 'a,b' },
        next: ['3'],
      },
      3: {
        script: 'Builtin|||removeIndicatorField',
        args: { indicatorsValues: 'evil.com', field: 'tags', fieldValue: 'a' },
        next: ['4'],
      },
      4: { automation: 'GetIndicatorDBotScoreFromCache', args: { value: 'EVIL.com' }, next: ['5'] },
      5: { automation: 'GetIndicatorsByQuery', args: { query: 'tags:b', populateFields: 'value,tags' } },
    });
    const { status, investigation } = await play(plan, aSystem([]));
    expect(status).toBe('completed');
    expect(investigation.context).toMatchObject({
      DBotScoreCache: [{ Indicator: 'evil.com', Score: 3 }],
      File: { Name: 'indicators.json', Size: '[{"value":"evil.com","tags":["b"]}]'.length },
    });
  });

  it('fails where it needs what is not here, and says what', async () => {
    const ran = await play(aPlan({ 1: { automation: 'IPToHost', args: { ip: '1.1.1.1' } } }), aSystem([]));
    expect(ran.status).toBe('error');
    expect(JSON.stringify(ran.ended)).toContain('IPToHost needs a DNS server');
  });

  it('changes values', async () => {
    const changed = (root: string, operator: string, args: Readonly<Record<string, string>> = {}) =>
      complex(root, {
        transformers: [
          {
            operator,
            args: Object.fromEntries(
              Object.entries(args).map(([name, simple]) => [name, { value: { simple } }]),
            ),
          },
        ],
      });
    const plan = playbook('Values', {
      1: sets('Given', '{"list":[{"a":1},{"a":2}],"ips":["10.1.1.1","1.1.1.1"],"text":"ip:1.1.1.1://x"}', [
        '2',
      ]),
      2: sets('First', changed('Given.list', 'GetFirstObject'), ['3']),
      3: sets('Internal', changed('Given.ips', 'IPv4Whitelist', { cidr_ranges: '10.0.0.0/8' }), ['4']),
      4: sets('Text', changed('Given.text', 'ReplaceMatchGroup', { regex: '^(ip)', replace_with: 'IP' }), [
        '5',
      ]),
      5: sets('Mapped', changed('Given.list.a', 'MapRangeValues', { map_from: '2-3', map_to: 'high' })),
    });
    expect(await run(plan)).toMatchObject({
      status: 'completed',
      context: { First: { a: 1 }, Internal: ['10.1.1.1'], Text: 'IP:1.1.1.1://x', Mapped: [1, 'high'] },
    });
  });
});

describeIf('public test playbooks of what playbooks often call (skipped where they are not here)', () => {
  it.each([
    'Base/TestPlaybooks/playbook-Test-CreateDBotScore-With-Reliability.yml',
    'CommonScripts/TestPlaybooks/playbook-CIDRBiggerThanPrefix_Test.yml',
    'CommonScripts/TestPlaybooks/playbook-DbotAverageScore-Test.yml',
    'CommonScripts/TestPlaybooks/playbook-ExtractDomainAndFQDNFromUrlAndEmail.yml',
    'CommonScripts/TestPlaybooks/playbook-ExtractFQDNFromUrlAndEmail-Test.yml',
    'CVSS/TestPlaybooks/playbook-CVSSCalculator_Test.yml',
  ])('%s runs to its end', async (file) => {
    const { plan, problems } = compilePlaybook(readFileSync(resolve(folder, file), 'utf8'), file);
    if (!plan) throw new Error(JSON.stringify(problems));
    expect((await run(plan)).status).toBe('completed');
  });
});
