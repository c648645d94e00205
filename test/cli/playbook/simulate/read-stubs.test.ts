import { describe, expect, it } from '@jest/globals';
import { readStubs } from '../../../../src/cli/playbook/simulate/read-stubs.js';
import { noStubs } from '../../../../src/playbook/simulation/stubs.js';

describe('readStubs', () => {
  it('takes nothing for no stubs', () => {
    expect(readStubs('', 'stubs.yml')).toEqual({ stubs: noStubs, playbooks: [] });
  });

  it('reads every member of interface.md', () => {
    const { stubs, playbooks } = readStubs(
      `
context: { File: { EntryID: 1@1 } }
incident: { id: "4" }
inputs: { URL: https://example.com }
lists: { Allow: [a] }
instances: [{ name: v1, brand: VMRay, state: active }]
playbooks: [../other]
commands:
  scan: [{ polling: { command: scan, args: { id: "7" }, nextRun: 30, timeout: 600 } }, { outputs: { Scan: done } }]
scripts: { MyScript: [{ result: "yes" }] }
commandArguments: { some-command: { ids: { isArray: true }, tag: { default: polling } } }
answers: { "12": yes }
until: P1DT2H3M4.5S
`,
      'stubs.yml',
    );
    expect(playbooks).toEqual(['../other']);
    expect(stubs.commands.get('scan')).toEqual([
      { polling: { command: 'scan', args: { id: '7' }, nextRunSeconds: 30, timeoutSeconds: 600 } },
      { outputs: { Scan: 'done' } },
    ]);
    expect(stubs.scripts.get('MyScript')).toEqual([{ result: 'yes' }]);
    expect(stubs.commandArguments.get('some-command')).toEqual([
      { name: 'ids', description: '', isArray: true },
      { name: 'tag', description: '', default: 'polling' },
    ]);
    expect([...stubs.answers]).toEqual([['12', 'yes']]);
    expect(stubs.untilSeconds).toBe(86_400 + 2 * 3600 + 3 * 60 + 4.5);
    expect(stubs.instances).toHaveLength(1);
  });

  it.each([
    ['commands: [1', 'stubs.yml:1'],
    ['commands: { scan: {} }', 'commands.scan: must be array'],
    ['commands: { scan: [] }', 'commands.scan'],
    ['comands: {}', 'must NOT have additional properties'],
    ['until: tomorrow', 'until: must match pattern'],
    ['- a list', 'must be object'],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => readStubs(text, 'stubs.yml')).toThrow(message);
  });
});
