import { createInterface } from 'node:readline';
import { describe, expect, it } from '@jest/globals';
import { usePlace } from './sortie.js';

const place = usePlace();

/** Starts a simulator, waits for its first line, and gives a way to end it. */
async function start(...words: string[]) {
  const child = place.start(['simulator', ...words]);
  const end = (signal: NodeJS.Signals) =>
    new Promise<number | null>((done) => {
      child.on('exit', done);
      child.kill(signal);
    });
  if (!child.stdout) throw new Error('It has no standard output.');
  for await (const line of createInterface({ input: child.stdout })) return { line, end };
  throw new Error('It ended without a line.');
}

describe('sortie simulator', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints its address as one line of JSON and ends on %s',
    async (signal) => {
      const { line, end } = await start('--json', '--speed', '10');
      const { url, apiKey } = JSON.parse(line);
      const answer = await fetch(`${url}/rest/system_info`, {
        headers: { Authorization: `api_key ${apiKey}` },
      });
      expect([answer.status, answer.headers.get('x-simulator')]).toEqual([200, 'sortie']);
      expect(await end(signal)).toBe(0);
    },
  );

  it('takes faults from a file', async () => {
    const path = place.write(
      'faults.json',
      JSON.stringify([{ method: 'GET', path: '/rest/system_info', times: 1, status: 418 }]),
    );
    const { line, end } = await start('--json', '--faults', path);
    const { url, apiKey } = JSON.parse(line);
    const answer = await fetch(`${url}/rest/system_info`, {
      headers: { Authorization: `api_key ${apiKey}` },
    });
    expect(answer.status).toBe(418);
    await end('SIGTERM');
  });

  it('refuses faults that it cannot read', async () => {
    const path = place.write('wrong.json', '[{ "method": 5 }]');
    expect(await place.run(['simulator', '--faults', path])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('wrong.json'),
    });
  });

  it('tells a person how to use it', async () => {
    const { line, end } = await start();
    expect(line).toMatch(
      /^A simulated VMRay server listens on http:\/\/127\.0\.0\.1:\d+; its API key is \w+\.$/,
    );
    await end('SIGTERM');
  });
});
