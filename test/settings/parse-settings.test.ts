import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { SettingsInvalid } from '../../src/settings/settings-invalid.js';

const read = (...lines: string[]) => parseSettings(lines.join('\n'), 'sortie.yml', '/project');

function problemsOf(...lines: string[]): string[] {
  try {
    read(...lines);
  } catch (error) {
    if (error instanceof SettingsInvalid) return error.message.split('\n');
    throw error;
  }
  throw new Error('These settings were accepted.');
}

describe('parseSettings', () => {
  it('reads instances, plugins and playbooks', () => {
    const settings = read(
      'instances:',
      '  - name: vmray-eu',
      '    integration: vmray',
      '    default: false',
      '    params:',
      '      server: https://eu.cloud.vmray.com',
      '      credentials: { password: "${env:KEY}" }',
      'integrations: [./mine]',
      'playbooks:',
      '  - ./playbooks',
    );
    expect(settings).toEqual({
      instances: [
        {
          name: 'vmray-eu',
          integration: 'vmray',
          isDefault: false,
          parameters: {
            server: 'https://eu.cloud.vmray.com',
            credentials: { password: `\${env:${'KEY'}}` },
          },
          where: 'sortie.yml:2:5',
        },
      ],
      integrations: [resolve('/project/mine')],
      playbooks: [resolve('/project/playbooks')],
      warnings: [],
    });
  });

  it('uses an instance by default unless it says otherwise', () => {
    const { instances } = read('instances:', '  - { name: a, integration: vmray }');
    expect(instances.map(({ isDefault }) => isDefault)).toEqual([true]);
  });

  it.each(['', '# nothing yet', 'instances:', '{}'])('takes %j for settings without instances', (text) => {
    expect(read(text).instances).toEqual([]);
  });

  it('reports the place of a syntax error', () => {
    expect(problemsOf('instances:', '  - name: [a')[0]).toMatch(/^sortie\.yml:\d+:\d+ error \[YM/);
  });

  it('reports every problem, each with its place', () => {
    expect(
      problemsOf(
        'instances:',
        '  - integration: vmray',
        '  - name: b',
        '  - { name: c, integration: vmray, default: perhaps }',
        '  - just text',
        'integrations: [5]',
      ),
    ).toEqual([
      'sortie.yml:2:5 error [ST102] This instance has no "name".',
      'sortie.yml:3:5 error [ST102] This instance has no "integration".',
      'sortie.yml:4:45 error [ST101] "default" must be true or false, not "perhaps".',
      'sortie.yml:5:5 error [ST101] An instance must be a map, not "just text".',
      'sortie.yml:5:5 error [ST102] This instance has no "name".',
      'sortie.yml:5:5 error [ST102] This instance has no "integration".',
      'sortie.yml:6:16 error [ST101] Each of "integrations" must be a path.',
    ]);
  });

  it('refuses two instances of one name', () => {
    expect(
      problemsOf('instances:', '  - { name: a, integration: vmray }', '  - { name: a, integration: vmray }'),
    ).toEqual([
      'sortie.yml:3:13 error [ST103] Two instances are called "a"; using= could not tell them apart.',
    ]);
  });

  it('refuses a root that is no map and lists that are none', () => {
    expect(problemsOf('- a')).toEqual(['sortie.yml:1:1 error [ST101] The file must be a map, not a list.']);
    expect(problemsOf('instances: vmray')).toEqual([
      'sortie.yml:1:12 error [ST101] "instances" must be a list, not "vmray".',
    ]);
  });

  it('warns of unknown keys and names the one that was meant', () => {
    const { warnings } = read('instnces: []', 'instances:', '  - { name: a, integration: vmray, parms: {} }');
    expect(warnings).toEqual([
      'sortie.yml:1:1 warning [ST201] "instnces" means nothing here and is ignored. Did you mean "instances"?',
      'sortie.yml:3:36 warning [ST201] "parms" means nothing here and is ignored. Did you mean "params"?',
    ]);
  });

  it('keeps a hostile parameter name a plain member', () => {
    const { instances } = read(
      'instances:',
      '  - { name: a, integration: vmray, params: { __proto__: { admin: true } } }',
    );
    const parameters = instances[0]?.parameters ?? {};
    expect(Object.keys(parameters)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(parameters)).toBe(Object.prototype);
  });
});
