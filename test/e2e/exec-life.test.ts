import { existsSync, readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { type ExecProcess, startExec, useHeldServer } from './exec-process.js';
import { usePlace } from './sortie.js';

const place = usePlace();
const padding = 'x'.repeat(500_000);
const openServer = useHeldServer((request) => ({
  result: 'ok',
  data: {
    sample_id: Number(/\d+$/.exec(request.url ?? '')),
    ...(request.method === 'GET' ? { padding } : {}),
  },
}));

const exec = (url: string, ...words: string[]) =>
  startExec(place, words, { VMRAY_SERVER: url, VMRAY_API_KEY: 'a-key' });
const sample = (id: number) => ({ id, command: 'vmray-get-sample', args: { sample_id: id } });
const answered = (id: number) => ({
  id,
  entries: [
    expect.objectContaining({ Type: 1, Contents: { result: 'ok', data: { sample_id: id, padding } } }),
  ],
});

/** Answers once the process has said something on standard error. */
function untilHeard({ child }: ExecProcess): Promise<unknown> {
  return new Promise((resolve) => child.stderr?.once('data', resolve));
}

/** The most memory that a process has had at a time, in MiB; undefined where the system does not tell. */
function peakMemory(run: ExecProcess): number | undefined {
  const path = `/proc/${run.child.pid}/status`;
  if (!existsSync(path)) return undefined;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1]) / 1024;
}

describe('sortie exec', () => {
  it('works on as many requests as --concurrency says, and answers in the order of completion', async () => {
    const server = openServer();
    const run = exec(server.url, '--concurrency', '3');
    run.send(sample(1), sample(2), sample(3), sample(4), { id: 'wrong' });
    await server.arrived(3);
    for (let turns = 0; turns < 200; turns += 1) await turn();
    expect(server.received).toHaveLength(3);
    server.release();
    const { answers } = await run.end();
    expect(answers).toHaveLength(5);
    expect(answers).toEqual(expect.arrayContaining([1, 2, 3, 4].map(answered)));
  });

  it('has nothing to say of itself, however many requests are under way', async () => {
    const server = openServer();
    const count = 24;
    const run = exec(server.url, '--concurrency', String(count));
    run.send(...Array.from({ length: count }, (_, index) => ({ ...sample(index + 1), timeout: 60 })));
    await server.arrived(count);
    server.release();
    const { answers, errors } = await run.end();
    expect([answers.length, errors]).toEqual([count, '']);
  });

  it('lets a quick request pass a slow one', async () => {
    const server = openServer();
    const run = exec(server.url);
    run.send(sample(1));
    await server.arrived(1);
    run.send({ id: 2, command: 'vmray-get-sample' });
    expect(await run.next()).toMatchObject({ id: 2, entries: [{ Type: 4 }] });
    server.release();
    expect((await run.end()).answers).toEqual([answered(1)]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'answers what is under way on %s, begins nothing more, and ends',
    async (signal) => {
      const server = openServer();
      const run = exec(server.url, '--concurrency', '2');
      run.send(sample(1), sample(2), sample(3), sample(4), 'no request');
      await server.arrived(2);
      const heard = untilHeard(run);
      run.child.kill(signal);
      await heard;
      server.release();
      const { answers, code, errors } = await run.ended();
      expect(answers.filter(({ id }) => id === 1 || id === 2)).toEqual(
        expect.arrayContaining([answered(1), answered(2)]),
      );
      // Lines that had been taken in are not lost without a word.
      for (const id of [3, 4])
        expect(answers).toContainEqual({
          id,
          entries: [expect.objectContaining({ Type: 4, Contents: expect.stringContaining('not begun') })],
        });
      expect(server.received).toHaveLength(2);
      expect([answers.length, code]).toEqual([5, 0]);
      expect(errors).toBe('Ending once what is under way is answered. A second signal ends it at once.\n');
    },
  );

  it('ends on SIGTERM when nothing is under way', async () => {
    const run = exec('http://127.0.0.1:1');
    run.send('first');
    await run.next();
    run.child.kill('SIGTERM');
    expect(await run.ended()).toEqual({ answers: [], code: 0, errors: '' });
  });

  it('gives up a request after its timeout, and answers the others', async () => {
    const server = openServer();
    const run = exec(server.url);
    run.send({ ...sample(1), timeout: 0.2 });
    expect(await run.next()).toEqual({
      id: 1,
      entries: [
        expect.objectContaining({ Type: 4, Contents: expect.stringContaining('within 0.2 seconds') }),
      ],
    });
    server.release();
    run.send(sample(2));
    expect((await run.end()).answers).toEqual([answered(2)]);
  });

  it('begins no more than a slow reader takes away', async () => {
    const server = openServer();
    server.release();
    const run = exec(server.url, '--concurrency', '2');
    const count = 60;
    run.send(...Array.from({ length: count }, (_, index) => sample(index)));
    run.input.end();
    let taken = 0;
    let most = 0;
    const bytes: Buffer[] = [];
    while (taken < count && run.child.exitCode === null) {
      const chunk: Buffer | null = run.output.read(65_536) ?? run.output.read();
      if (chunk) {
        bytes.push(chunk);
        taken += chunk.filter((byte) => byte === 0x0a).length;
      }
      most = Math.max(most, server.received.length - taken);
      await turn();
    }
    const ids = Buffer.concat(bytes)
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids.sort((one, two) => one - two)).toEqual(Array.from({ length: count }, (_, index) => index));
    // Two under way, and what lies in the pipe: far less than the others.
    expect(most).toBeLessThanOrEqual(6);
  });

  it('passes over lines that are too long without keeping them', async () => {
    const server = openServer();
    server.release();
    const run = exec(server.url, '--max-line', '1000');
    run.send(sample(1));
    await run.next();
    const before = peakMemory(run);
    const piece = '"'.repeat(1024 * 1024);
    for (let mebibytes = 0; mebibytes < 200; mebibytes += 1)
      await new Promise<unknown>((resolve) => run.input.write(piece, resolve));
    run.send('', sample(2));
    expect(await run.next()).toEqual({
      id: null,
      error: { code: 'line-too-long', message: expect.any(String) },
    });
    expect(await run.next()).toEqual(answered(2));
    const after = peakMemory(run);
    if (before !== undefined && after !== undefined) expect(after - before).toBeLessThan(100);
    await run.end();
  });

  it('tolerates what is no UTF-8, and lines that end as on Windows', async () => {
    const server = openServer();
    server.release();
    const run = exec(server.url);
    run.input.write(
      Buffer.concat([Buffer.from('{"id":"a'), Buffer.from([0xff, 0xfe]), Buffer.from('"}\r\n\r\n')]),
    );
    expect(await run.next()).toMatchObject({ id: 'a\ufffd\ufffd', error: { code: 'not-a-request' } });
    run.input.write(`${JSON.stringify(sample(7))}\r\n`);
    expect((await run.end()).answers).toEqual([answered(7)]);
  });

  it('ends without a word when nobody reads its answers any more', async () => {
    const server = openServer();
    server.release();
    const run = exec(server.url);
    run.output.destroy();
    run.input.on('error', () => {});
    run.send(...Array.from({ length: 20 }, (_, index) => sample(index)));
    await new Promise((resolve) => run.child.once('exit', resolve));
    expect(run.child.exitCode).toBe(0);
  });
});
