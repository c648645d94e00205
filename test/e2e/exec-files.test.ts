import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { startExec } from './exec-process.js';
import { usePlace, useSimulator } from './sortie.js';

const place = usePlace();
const server = useSimulator({ speed: 1000 });

beforeAll(() => {
  mkdirSync(join(place.folder, 'samples/inner'), { recursive: true });
  mkdirSync(join(place.folder, 'samples-not'));
  writeFileSync(join(place.folder, 'samples/a.txt'), 'allowed');
  writeFileSync(join(place.folder, 'samples-not/b.txt'), 'not allowed');
  writeFileSync(join(place.folder, 'secret.txt'), 'secret');
  symlinkSync('../secret.txt', join(place.folder, 'samples/link'));
  symlinkSync('..', join(place.folder, 'samples/up'));
});

const upload = (path: string) => ({
  id: path,
  command: 'vmray-upload-sample',
  args: { entry_id: '79@4' },
  files: { '79@4': { name: 'sample.txt', path } },
});
const uploaded = (id: string) => ({ id, entries: [expect.objectContaining({ Type: 1 })] });
const refused = (id: string) => ({ id, error: { code: 'file-not-allowed', message: expect.any(String) } });

async function exec(words: readonly string[], ...requests: unknown[]) {
  const run = startExec(place, ['--concurrency', '1', ...words], server.environment);
  run.send(...requests);
  return (await run.end()).answers;
}

async function submitted(): Promise<number> {
  const state: { submissions: unknown[] } = await fetch(`${server.simulator.url}/simulator/state`).then(
    async (answer) => JSON.parse(await answer.text()),
  );
  return state.submissions.length;
}

describe('files by their path', () => {
  it('are read below the folders of --allow-files', async () => {
    const paths = ['samples/a.txt', join(place.folder, 'samples/a.txt'), 'samples/inner/../a.txt'];
    const both = ['--allow-files', 'samples', '--allow-files', 'samples-not'];
    expect(await exec(both, ...paths.map(upload), upload('samples-not/b.txt'))).toEqual(
      [...paths, 'samples-not/b.txt'].map(uploaded),
    );
  });

  it('are refused everywhere else, and nothing is sent', async () => {
    const before = await submitted();
    const paths = [
      'secret.txt',
      'samples/../secret.txt',
      'samples/link',
      'samples/up/secret.txt',
      'samples-not/b.txt',
      'samples/a.txt\0',
      'samples/a.txt/',
      '/etc/passwd',
      '/proc/self/environ',
      '/dev/stdin',
      `samples/${'../'.repeat(40)}etc/passwd`,
      'samples',
      'file:///etc/passwd',
    ];
    const answers = await exec(['--allow-files', 'samples'], ...paths.map(upload));
    // A slash behind a file's name leads to the file itself once the path is made plain.
    const expected = paths.map((path) => (path === 'samples/a.txt/' ? uploaded(path) : refused(path)));
    expect(answers).toEqual(expected);
    expect(await submitted()).toBe(before + 1);
  });

  it('are all refused without --allow-files, and contents are not', async () => {
    const files = { '79@4': { name: 'c.txt', contentBase64: 'Yw==' } };
    expect(await exec([], upload('samples/a.txt'), { ...upload('content'), files })).toEqual([
      refused('samples/a.txt'),
      uploaded('content'),
    ]);
  });

  it('spare the neighbours of a refused request, and are an error entry where they are missing', async () => {
    const answers = await exec(
      ['--allow-files', 'samples'],
      upload('samples/a.txt'),
      upload('secret.txt'),
      upload('samples/gone.txt'),
      upload('samples/inner'),
      upload('samples/a.txt'),
    );
    expect(answers).toEqual([
      uploaded('samples/a.txt'),
      refused('secret.txt'),
      {
        id: 'samples/gone.txt',
        entries: [expect.objectContaining({ Type: 4, Contents: expect.stringContaining('no such file') })],
      },
      {
        id: 'samples/inner',
        entries: [expect.objectContaining({ Type: 4, Contents: expect.stringContaining('no regular file') })],
      },
      uploaded('samples/a.txt'),
    ]);
  });
});
