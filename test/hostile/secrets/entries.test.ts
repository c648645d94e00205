import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startExec } from '../../e2e/exec-process.js';
import { usePlace } from '../../e2e/sortie.js';
import { runExecutable } from '../doors/executable-door.js';
import { LibraryDoor } from '../doors/library-door.js';
import { HostileVendor } from '../vendor/hostile-vendor.js';
import { expectUnseen, key } from './seen.js';
import { echoes } from './vendor-echo.js';

const line = '!vmray-get-sample sample_id=5';
const path = '/sample/5';

describe('a key that the service repeats, in every form', () => {
  const place = usePlace();
  let vendor: HostileVendor;
  let library: LibraryDoor;
  const environment = () => ({ VMRAY_SERVER: vendor.url, VMRAY_API_KEY: key });
  const replies = echoes(key);
  const kinds = Object.entries(replies);

  beforeAll(async () => {
    vendor = await HostileVendor.start();
    library = await LibraryDoor.open(place.folder);
  });
  afterAll(() => {
    library.close();
    vendor.close();
  });

  it.each(kinds)('is not seen through the library: %s', async (_, reply) => {
    vendor.play({ [path]: reply });
    const order = {
      kind: 'command',
      environment: environment(),
      context: {},
      seconds: 6,
      files: {},
    } as const;
    const answer = await library.ask({ ...order, line });
    expect(answer.entries).toHaveLength(1);
    expectUnseen(JSON.stringify(answer), key);
  });

  it('is not seen in the answers of exec, of a configured instance and of one inline, nor in its traces', async () => {
    const exec = startExec(place, ['--concurrency', '1', '-vv'], environment());
    const params = { server: vendor.url, credentials: { password: key } };
    for (const [, reply] of kinds) {
      vendor.play({ [path]: reply });
      for (const request of [{ line }, { line, params }]) {
        exec.send({ id: 1, ...request });
        const answer = await exec.next();
        expect(answer.entries).toHaveLength(1);
        expectUnseen(JSON.stringify(answer), key);
      }
    }
    const { errors } = await exec.end();
    expect(errors).toContain('x-echo:');
    expectUnseen(errors, key);
  });

  it.each([
    ['an error in JSON', ['-vv']],
    ['a header', ['-vv', '--json']],
    ['a sample with it in every member', []],
    ['a sample with it in every member', ['--json', '-v']],
  ])('is not seen in what run prints: %s %j', async (kind, options) => {
    vendor.play({ [path]: replies[kind] ?? { json: null } });
    const { output, errors } = await runExecutable(place.folder, ['run', line, ...options], environment());
    expect(output + errors).toContain('******');
    expectUnseen(output + errors, key);
  });

  it.each([['--json'], ['-vv']])('is not seen in what detonate prints: %s', async (option) => {
    const reply = replies['an error in JSON'] ?? { json: null };
    vendor.play({ '/sample/submit': reply });
    const sample = place.write('sample.txt', 'a sample');
    const { output, errors } = await runExecutable(place.folder, ['detonate', sample, option], environment());
    expect(output + errors).toContain('******');
    expectUnseen(output + errors, key);
  });

  it.each([[[]], [['--json']]])('is not seen in the test of instances %j', async (options) => {
    const reply = replies['an error in JSON'] ?? { json: null };
    vendor.play(
      Object.fromEntries(['/system_info', '/user', '/sample', '/analysis'].map((one) => [one, reply])),
    );
    const { output, errors } = await runExecutable(
      place.folder,
      ['instances', 'test', '-vv', ...options],
      environment(),
    );
    expectUnseen(output + errors, key);
  });

  it('is not seen where nobody answers', async () => {
    const { output, errors } = await runExecutable(place.folder, ['run', line, '-vv'], {
      VMRAY_SERVER: 'http://127.0.0.1:9',
      VMRAY_API_KEY: key,
    });
    expect(errors).toContain('Could not reach');
    expectUnseen(output + errors, key);
  });
});
