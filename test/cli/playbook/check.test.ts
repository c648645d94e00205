import { describe, expect, it } from '@jest/globals';
import { useFolder } from '../integration/run-sortie.js';

const folder = useFolder();
const check = (...words: readonly string[]) => folder.run('playbook', 'check', ...words);

const playbook = (task: string) =>
  `name: P\ntasks:\n  "0": {type: start, nexttasks: {'#none#': ["1"]}}\n  "1": ${task}\n`;
const manifest = `commonfields: {id: Weather, version: -1}
name: Weather
category: Utilities
configuration: []
script:
  type: python
  commands:
  - name: weather
    arguments: [{name: town, required: true}]
`;

describe('sortie playbook check', () => {
  it('prints a line for each problem, and counts them on standard error', async () => {
    folder.write('mine/p.yml', playbook('{type: regular, task: {scriptName: Prnt}}'));
    expect(await check('mine')).toEqual({
      code: 0,
      output:
        'mine/p.yml:4:3 warning [PB025] Task 1 runs "Prnt", an automation that is not known here. Did you mean "Print"?\n',
      errors: '1 playbook checked: 1 warning.\n',
    });
  });

  it('ends with 1 for an error, and says all in JSON', async () => {
    folder.write('p.yml', playbook('1'));
    const { code, output, errors } = await check('.', '--json');
    expect([code, errors]).toEqual([1, '']);
    expect(JSON.parse(output)).toEqual({
      checked: 1,
      problems: [
        {
          file: 'p.yml',
          line: 4,
          column: 8,
          level: 'error',
          code: 'PB002',
          message: 'Task "1" is 1; it must be a map (lines of "key: value").',
        },
      ],
    });
  });

  it('shows remarks with -v', async () => {
    folder.write('p.yml', playbook('{type: condition, nexttasks: {"yes": []}, task: {scriptName: Exists}}'));
    expect(await check('p.yml')).toEqual({
      code: 0,
      output: '',
      errors: '1 playbook checked: 1 remark, shown with -v.\n',
    });
    expect((await check('p.yml', '-v')).output).toContain('info [PB022]');
  });

  it('searches folders, broken playbooks and JSON included, and passes over what is none', async () => {
    folder.write('a/broken.yml', `${playbook('{type: title}')}\ttasks:`);
    folder.write('a/deep/json.yaml', JSON.stringify({ name: 'J', tasks: { '0': { type: 'start' } } }));
    folder.write('a/stubs.yml', 'commands: []\n');
    folder.write('a/node_modules/p.yml', 'tasks: {}');
    folder.write('a/.hidden/p.yml', 'tasks: {}');
    const { code, output } = await check('a', '--json');
    const { checked, problems } = JSON.parse(output);
    expect([code, checked]).toEqual([1, 2]);
    expect(new Set(problems.map(({ file }: { file: string }) => file))).toEqual(new Set(['a/broken.yml']));
  });

  it('knows the automations and manifests beside, other playbooks, and VMRay', async () => {
    folder.write(
      'pack/Scripts/mine.yml',
      'commonfields: {id: mine}\nname: Mine\nscript: "1"\nargs: [{name: a, required: true}]\n',
    );
    folder.write('pack/Integrations/weather.yml', manifest);
    folder.write('pack/q.yml', 'name: Q\ntasks: {"0": {type: start}}');
    folder.write(
      'pack/p.yml',
      `name: P
tasks:
  "0": {type: start, nexttasks: {n: ["1", "2", "3", "4"]}}
  "1": {type: regular, task: {scriptName: Mine}}
  "2": {type: regular, task: {script: "|||weather"}}
  "3": {type: playbook, task: {playbookName: Q}}
  "4": {type: regular, task: {script: "vmray|||vmray-get-sample"}}
`,
    );
    const { output, errors } = await check('pack');
    expect(output.split('\n').map((line) => line.replace(/^.*(PB\d+)\] /, '$1 '))).toEqual([
      'PB028 Task 1 never gives "a", which "Mine" requires.',
      'PB028 Task 2 never gives "town", which "weather" requires.',
      expect.stringMatching(/^PB028 Task 4 never gives "sample_id"/),
      '',
    ]);
    expect(errors).toBe('2 playbooks checked: 3 warnings.\n');
  });

  it('takes manifests from other folders', async () => {
    folder.write('plugins/weather/integration.yml', manifest);
    folder.write(
      'p.yml',
      playbook('{type: regular, task: {script: "Weather|||weather"}, scriptarguments: {town: {simple: a}}}'),
    );
    expect((await check('p.yml')).output).toContain('PB026');
    expect((await check('p.yml', '--integrations', 'plugins')).output).toBe('');
  });

  it('checks a file that was named, whatever it looks like', async () => {
    folder.write('notes.txt', 'hello');
    const { code, output } = await check('notes.txt');
    expect([code, output]).toEqual([
      1,
      'notes.txt:1:1 error [PB001] A playbook is a map with "tasks:"; this file holds "hello".\n',
    ]);
  });

  it('refuses to check nothing', async () => {
    folder.write('empty/a.yml', 'a: 1');
    expect(await check()).toMatchObject({ code: 2, errors: expect.stringContaining('Name a playbook') });
    expect(await check('empty')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('no playbook below empty'),
    });
    expect(await check('nowhere.yml')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('nowhere.yml'),
    });
  });

  it('explains its codes', async () => {
    const { code, output } = await check('--explain', 'pb021');
    expect([code, output.split('\n')[0]]).toEqual([
      0,
      'PB021  Every label that a condition can answer leads to a task.',
    ]);
    expect(JSON.parse((await check('--explain', 'YM102', '--json')).output).code).toBe('YM102');
    expect(await check('--explain', 'PB02')).toMatchObject({ code: 2 });
  });
});
