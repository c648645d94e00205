import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startExec } from '../../e2e/exec-process.js';
import { usePlace } from '../../e2e/sortie.js';
import { runExecutable } from '../doors/executable-door.js';
import { LibraryDoor } from '../doors/library-door.js';
import { HostileVendor } from '../vendor/hostile-vendor.js';
import { leakyCommands, writePlugin } from './plugin.js';
import { allForms, expectUnseen, key } from './seen.js';

const passphrase = 'p4ss "phrase" of-a-document';
const user = 'analyst';
/** Too short to be found in the base64 of both. */
const password = 'pa55w';
const login = Buffer.from(`${user}:${password}`).toString('base64');

describe('an integration that says all it knows', () => {
  const place = usePlace();
  let vendor: HostileVendor;
  let library: LibraryDoor;
  const secrets = [key, passphrase];
  const words = `${secrets.map(allForms).join('; ')}; (${password}), Basic ${login}`;
  const environment = { LEAKY_KEY: key };
  const instance = (credentials: string) => `  - name: leaky-${credentials.length}
    integration: leaky
    params: { server: '${vendor.url}', credentials: ${credentials} }`;

  beforeAll(async () => {
    vendor = await HostileVendor.start();
    writePlugin(place.folder, words);
    place.write(
      'sortie.yml',
      [
        'integrations: [leaky]',
        'instances:',
        instance(`{ identifier: nobody, password: "\${env:LEAKY_KEY}" }`),
        instance(`{ identifier: ${user}, password: ${password} }`),
      ].join('\n'),
    );
    library = await LibraryDoor.open(place.folder);
  });
  afterAll(() => {
    library.close();
    vendor.close();
  });

  const line = (command: string) => `!${command} passphrase=${JSON.stringify(passphrase)}`;
  const unseen = (text: string) => {
    expectUnseen(text, ...secrets);
    expect(text.includes(password)).toBe(false);
    expect(text.includes(login)).toBe(false);
  };

  it.each(leakyCommands.map((command) => [command]))(
    'leaks nothing through the library: %s',
    async (command) => {
      const order = { kind: 'command', environment, context: {}, seconds: 6, files: {} } as const;
      const answer = await library.ask({ ...order, line: line(command) });
      expect(answer.entries.length).toBeGreaterThanOrEqual(2);
      unseen(JSON.stringify(answer));
    },
  );

  it('leaks nothing through exec, its log and the names of its files', async () => {
    const exec = startExec(place, ['--concurrency', '1', '-vv', '--files', 'kept'], environment);
    for (const command of leakyCommands) {
      exec.send({ id: command, command, args: { passphrase } });
      const answer = await exec.next();
      expect(answer.entries?.length).toBeGreaterThanOrEqual(2);
      unseen(JSON.stringify(answer));
    }
    const { errors } = await exec.end();
    expect(errors).toContain('******');
    unseen(errors);
    unseen(readdirSync(join(place.folder, 'kept'), { recursive: true }).join('\n'));
  });

  it.each([['leaky-entry'], ['leaky-log'], ['leaky-throw-odd']])(
    'leaks nothing through run -vv: %s',
    async (command) => {
      const ended = await runExecutable(place.folder, ['run', line(command), '-vv'], environment);
      expect(ended.output + ended.errors).toContain('******');
      unseen(ended.output + ended.errors);
    },
  );

  it('leaks nothing through the address of a request and what is answered to it', async () => {
    vendor.play({
      '/leaky': (request, response) => {
        response.writeHead(200, { 'x-path': request.url?.slice(0, 4_000) });
        response.end(`You asked for ${request.url}`);
      },
    });
    const ended = await runExecutable(place.folder, ['run', line('leaky-query'), '-vv'], environment);
    expect(ended.errors).toContain('passphrase=******');
    expect(ended.errors).toContain('You asked for');
    unseen(ended.output + ended.errors);
  });

  it.each([['leaky-crash'], ['leaky-reject']])(
    'leaks nothing when it brings the process down: %s',
    async (command) => {
      for (const options of [[], ['-vv']]) {
        const ended = await runExecutable(place.folder, ['run', line(command), ...options], environment);
        expect(ended.code).toBe(1);
        expect(ended.errors).toContain('Sortie ended unexpectedly: Odd (E_ODD)');
        expect(ended.errors).toContain('    at ');
        unseen(ended.output + ended.errors);
      }
    },
  );

  it('leaks nothing through the test of its instances', async () => {
    const ended = await runExecutable(place.folder, ['instances', 'test', '--json'], environment);
    expect(ended.output).toContain('******');
    unseen(ended.output + ended.errors);
  });

  it('leaks no inline parameter of exec, known or not, whatever is wrong with the request', async () => {
    const exec = startExec(place, ['--concurrency', '1', '-v']);
    const params = { server: vendor.url, credentials: { identifier: user, password: key } };
    const broken = JSON.stringify({ id: 1, line: '!leaky-entry', params });
    exec.send(
      broken.slice(0, -1),
      broken.replace('"params":', '"params"'),
      `${broken.slice(0, -2)}\u0000}}`,
      broken.replace('{', '{{'),
      { id: 1, params, line: `!${key}` },
      { id: 1, params, line: `!leaky-entry ${JSON.stringify(key)}` },
      { id: 1, params, line: '!leaky-entry', integration: key },
      { id: 1, params: key, line: '!leaky-entry' },
      { id: 1, params: { ...params, server: `https://${user}:${key}@host` }, line: '!leaky-query' },
      { id: 1, params: { ...params, server: 'http://127.0.0.1:9' }, line: '!leaky-query' },
      { id: 1, params: { ...params, credentials: key }, line: '!leaky-entry' },
    );
    const { answers, errors } = await exec.end();
    expect(answers).toHaveLength(11);
    for (const answer of answers) expectUnseen(JSON.stringify(answer), key);
    expectUnseen(errors, key);
  });
});
