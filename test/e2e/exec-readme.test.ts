import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { usePlace, useSimulator } from './sortie.js';

const project = resolve(__dirname, '../..');
const server = useSimulator({ speed: 1000 });
usePlace();

/** The code of the section's block in a language. */
function blockOf(language: string): string {
  const readme = readFileSync(resolve(project, 'README.md'), 'utf8');
  const section = readme.split(/^## /m).find((part) => part.startsWith('The pipe\n')) ?? '';
  const code = section.split(`\`\`\`${language}\n`)[1]?.split('```')[0];
  if (code === undefined) throw new Error(`README.md has no block of ${language} under "The pipe".`);
  return code;
}

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;

/** Runs code in the project's folder, where `npx sortie` is ours. */
async function run(program: string, code: string) {
  const child = spawn(program, ['-c', code], {
    cwd: project,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...server.environment },
  });
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { output, errors, code: await ended };
}

describe('README, The pipe', () => {
  beforeAll(() => {
    if (!isThere('python3'))
      console.warn('There is no python3: the Python program of the README is not tested.');
  });

  it('shows a command line that works', async () => {
    const { output, errors, code } = await run('sh', blockOf('sh'));
    expect([code, errors]).toEqual([0, '']);
    const answers: { id: number; entries: { Contents: unknown }[] }[] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id).sort()).toEqual([1, 2, 3]);
    expect(answers.find(({ id }) => id === 1)?.entries).toMatchObject([{ Contents: 'ok' }]);
    expect(
      answers.flatMap(({ entries }) => entries).filter((entry) => 'Type' in entry && entry.Type === 4),
    ).toEqual([]);
  }, 30_000);

  (isThere('python3') ? it : it.skip)(
    'shows a Python program that works',
    async () => {
      const { output, errors, code } = await run('python3', blockOf('python'));
      expect([code, errors]).toEqual([0, '']);
      for (const url of ['https://malicious.example.test/', 'https://harmless.example.test/'])
        expect(output).toContain(`${url} -> ### URL submitted to VMRay`);
      expect(output).not.toContain('failed:');
      const state = await fetch(`${server.simulator.url}/simulator/state`);
      expect(JSON.parse(await state.text()).submissions).toHaveLength(2);
    },
    30_000,
  );
});
