import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useStrangersFolder } from './strangers-folder.js';

const example = 'echo-intelligence';
const stranger = useStrangersFolder();
const within = { within: example };

let service: ChildProcess | undefined;

beforeAll(async () => {
  cpSync(resolve(__dirname, '../../examples', example), join(stranger.path, example), {
    recursive: true,
    // What somebody left who built it in its place.
    filter: (from) => !/node_modules|[/\\]dist$|[.]generated[.]ts$/.test(from),
  });
  const built = await stranger.run('npm', ['run', '--silent', 'build'], within);
  if (built.code !== 0) throw new Error(`${built.output}${built.errors}`);
}, 120_000);

afterAll(() => {
  service?.kill();
});

describe('the example of an integration', () => {
  it('passes its own tests', async () => {
    const { code, output } = await stranger.run('npm', ['test'], within);
    expect(output).toMatch(/^. pass [1-9]/m);
    expect(code).toBe(0);
  }, 60_000);

  it('has a manifest and a README that the check has nothing against', async () => {
    const { code, output, errors } = await stranger.run(
      'sortie',
      ['integration', 'check', '.', '-v'],
      within,
    );
    expect([code, output, errors]).toEqual([0, '', '1 manifest checked: nothing to report.\n']);
  });

  it('does not compile when its manifest and its handlers disagree', async () => {
    const folder = 'renamed';
    cpSync(join(stranger.path, example), join(stranger.path, folder), { recursive: true });
    stranger.edit(`${folder}/integration.yml`, '- name: domain', '- name: domains');
    const { code, output } = await stranger.run('npm', ['run', '--silent', 'build'], { within: folder });
    expect(code).not.toBe(0);
    expect(output).toContain('domain');
  }, 60_000);

  it('runs through the executable, by its settings', async () => {
    const child = spawn(process.execPath, ['service/server.js'], {
      cwd: join(stranger.path, example),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    service = child;
    let url = '';
    for await (const line of createInterface({ input: child.stdout })) {
      url = line;
      break;
    }
    const environment = { ECHO_URL: url, ECHO_KEY: 'echo' };
    const { code, output } = await stranger.run('sortie', ['run', '!domain control.example', '--json'], {
      ...within,
      environment,
    });
    expect(code).toBe(0);
    expect(JSON.parse(output).context).toMatchObject({
      Domain: [{ Name: 'control.example', Malicious: { Vendor: 'Echo Intelligence' } }],
      DBotScore: [{ Indicator: 'control.example', Score: 3 }],
    });
  }, 60_000);
});
