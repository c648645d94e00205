import { mkdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { usePlace, useSimulator } from './sortie.js';

const place = usePlace();
const server = useSimulator({ speed: 1000 });

const run = (words: readonly string[], options = {}) =>
  place.run(['playbook', 'run', ...words], { environment: server.environment, ...options });

const title = (id: string, name: string) =>
  `  "${id}": { id: "${id}", type: title, task: { name: ${name}, type: title } }`;
const start =
  '  "0": { id: "0", type: start, task: { name: "", type: start }, nexttasks: { "#none#": ["1"] } }';
const playbook = (name: string, inputs: string, ...tasks: readonly string[]) =>
  [
    `id: ${name}`,
    `name: ${name}`,
    'starttaskid: "0"',
    'tasks:',
    start,
    ...tasks,
    `inputs: ${inputs}`,
    '',
  ].join('\n');

const ask = playbook(
  'Ask',
  '[{ key: Name, value: {}, required: true }]',
  `  "1":
    id: "1"
    type: regular
    task: { name: Remember, type: regular, scriptName: Set }
    scriptarguments: { key: { simple: Seen }, value: { simple: "\${inputs.Name} of \${incident.name}" } }
    nexttasks: { "#none#": ["2"] }`,
  `  "2":
    id: "2"
    type: condition
    task: { name: "Block it?", type: condition }
    nexttasks: { "yes": ["3"], "no": ["3"] }`,
  title('3', 'Done'),
);
const submit = playbook(
  'Submit',
  '[{ key: File, value: {} }]',
  `  "1":
    id: "1"
    type: regular
    task: { name: Send it, type: regular, script: "VMRay|||vmray-upload-sample", iscommand: true, brand: VMRay }
    scriptarguments: { entry_id: { simple: "\${inputs.File.EntryID}" } }
    nexttasks: { "#none#": ["2"] }`,
  title('2', 'Done'),
);
const sleep = playbook(
  'Sleep',
  '[]',
  '  "1": { id: "1", type: title, task: { name: Begin, type: title }, nexttasks: { "#none#": ["2"] } }',
  `  "2":
    id: "2"
    type: regular
    task: { name: Rest, type: regular, scriptName: Sleep }
    scriptarguments: { seconds: { simple: "3600" } }
    nexttasks: { "#none#": ["3"] }`,
  title('3', 'Done'),
);

describe('sortie playbook run', () => {
  it('submits a local file: a line for each task on standard error, the entries as markdown', async () => {
    place.write('submit.yml', submit);
    const { code, output, errors } = await run(['submit.yml', `File=@${place.write('a.txt', 'harmless')}`]);
    expect(code).toBe(0);
    expect(output).toMatch(/^## 1 Send it \(vmray\)\n### File submitted to VMRay\n\|Jobs ID\|/);
    expect(output).toContain('(answered by a simulator: no real verdicts)');
    expect(errors).toMatch(/^completed 1 Send it\ncompleted 2 Done\nSubmit: completed after \d+ s\n$/);
  });

  it('answers in JSON', async () => {
    place.write('submit.yml', submit);
    const { code, output } = await run(['submit.yml', 'File=@-', '--json'], { input: 'piped' });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      run: expect.any(String),
      investigation: '1',
      playbook: 'Submit',
      status: 'completed',
      started: expect.stringMatching(/^\d{4}-/),
      ended: expect.stringMatching(/^\d{4}-/),
      waiting: [],
      tasks: { 1: { status: 'completed', runs: 1 }, 2: { status: 'completed', runs: 1 } },
      next: null,
      simulated: true,
      entries: [{ ID: '2@1', Brand: 'vmray', ModuleName: 'vmray', Task: '1' }],
      context: { File: { Name: 'stdin', EntryID: '1@1' }, VMRay: { Submission: [expect.anything()] } },
    });
  });

  it('ends with 3 where it waits for a person, and says what for', async () => {
    place.write('ask.yml', ask);
    place.write('incident.json', '{"name":"Phish"}');
    const words = ['ask.yml', 'Name=Mail', '--incident', 'incident.json'];
    const { code, errors } = await run(words);
    expect(code).toBe(3);
    expect(errors).toContain('Ask: waiting\n  2 Block it?: yes | no\nIt waits for a person.');
    const { code: same, output } = await run([...words, '--json']);
    expect(same).toBe(3);
    expect(JSON.parse(output)).toMatchObject({
      status: 'waiting',
      waiting: [{ task: '2', name: 'Block it?', labels: ['yes', 'no'], since: expect.any(String) }],
      context: { Seen: 'Mail of Phish' },
    });
  });

  it('ends with 1 where a task halts, and tells why once', async () => {
    place.write('submit.yml', submit);
    const { code, output, errors } = await run(['submit.yml', 'File:={"EntryID":"9@1"}']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/^error 1 Send it: .*9@1.*\nSubmit: error after \d+ s\n$/);
  });

  it.each([
    ['a required input that is missing', ['ask.yml'], 'The playbook "Ask" needs Name=….'],
    ['a word that is no input', ['ask.yml', 'Mail'], 'An input is Name=text, Name:=JSON or Name=@PATH'],
    ['a name that nothing has', ['Detonate File - VMRya'], 'Did you mean "Detonate File - VMRay"?'],
    ['a file that is not there', ['nowhere.yml'], 'nowhere.yml'],
    [
      'an incident that is a list',
      ['ask.yml', 'Name=x', '--incident', 'list.json'],
      'list.json: an incident is a map',
    ],
  ])('ends with 2 for %s', async (_, words, message) => {
    place.write('ask.yml', ask);
    place.write('list.json', '[]');
    const { code, errors } = await run(words);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  it('ends with 130 when it is interrupted, and says that it cannot be resumed', async () => {
    place.write('sleep.yml', sleep);
    const child = place.start(['playbook', 'run', 'sleep.yml']);
    let errors = '';
    child.stderr?.on('data', (chunk: Uint8Array) => {
      errors += Buffer.from(chunk).toString();
      if (errors.endsWith('Begin\n')) child.kill('SIGINT');
    });
    expect(await new Promise<number | null>((done) => child.on('exit', done))).toBe(130);
    expect(errors).toContain('cannot be resumed');
    expect(errors).toContain('Sleep: cancelled');
  });

  it('finds names in the playbooks of the settings, then in the folder, then among the shipped', async () => {
    const named = (id: string, name: string) => playbook(name, '[]', title('1', id));
    for (const folder of ['playbooks', 'ours']) mkdirSync(`${place.folder}/${folder}`, { recursive: true });
    place.write('playbooks/a.yml', named('folder', 'Twice'));
    place.write('playbooks/b.yml', named('folder', 'File Enrichment - VMRay'));
    place.write('ours/a.yml', named('settings', 'Twice'));
    place.write('sortie.yml', 'playbooks: [./ours]\n');
    const { errors } = await run(['Twice']);
    expect(errors).toContain('completed 1 settings');
    expect((await run(['File Enrichment - VMRay'])).errors).toContain('completed 1 folder');
    // No instance is configured any more: the shipped one finds nobody, and has nothing to do.
    expect((await run(['Detonate URL - VMRay', 'URL=https://a.example'])).code).toBe(0);
  });
});
