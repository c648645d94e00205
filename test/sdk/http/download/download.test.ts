import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHost } from '../../../../src/sdk/http/create-host.js';
import type { HostOptions } from '../../../../src/sdk/http/edges.js';
import type { Download, HttpOptions, HttpRequest } from '../../../../src/sdk/http/http-client.js';
import { type Answer, json, type LocalServer, localServer } from '../local-server.js';

const mebibyte = 1024 * 1024;
const large = randomBytes(3 * mebibyte);

let folder: string;
const servers: LocalServer[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sortie-download-'));
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true, force: true });
});

interface Wish {
  readonly bytes?: number;
  readonly silentSeconds?: number;
  readonly request?: Partial<HttpRequest>;
  readonly host?: HostOptions;
  readonly http?: Partial<HttpOptions>;
}

async function download(answers: readonly Answer[], wish: Wish = {}): Promise<Download> {
  const server = await localServer(...answers);
  servers.push(server);
  const { bytes = 16 * mebibyte, silentSeconds, request, host, http } = wish;
  const client = createHost({
    spoolFolder: folder,
    sleep: async () => {},
    backOff: () => 0,
    ...host,
  }).http({ service: 'VMRay', baseUrl: server.url, secretHeaders: {}, retryOnRateLimit: true, ...http });
  return client.download(
    { method: 'GET', path: '/archive', signal: new AbortController().signal, ...request },
    { bytes, ...(silentSeconds === undefined ? {} : { silentSeconds }) },
  );
}

const whole: Answer = (_request, response) => response.writeHead(200, { 'X-Name': 'a.zip' }).end(large);

async function read(download: Download, start?: number, end?: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of download.content(start, end)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a download', () => {
  it('goes to a file that nobody else can read, and that is gone once it is released', async () => {
    const file = await download([whole]);
    expect(file).toMatchObject({ status: 200, size: large.byteLength, headers: { 'x-name': 'a.zip' } });
    expect([sha256(await read(file)), sha256(await read(file))]).toEqual([sha256(large), sha256(large)]);
    expect(await read(file, 5, 9)).toEqual(large.subarray(5, 9));
    expect(await read(file, large.byteLength - 3)).toEqual(large.subarray(-3));
    expect(await read(file, 7, 7)).toHaveLength(0);

    const [spool, ...others] = await readdir(folder);
    expect(others).toEqual([]);
    const inside = join(folder, spool ?? '');
    expect((await stat(inside)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(inside))
      expect((await stat(join(inside, name))).mode & 0o777).toBe(0o600);

    await file.release();
    await file.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('stays in memory when it is small, and reads as text and as JSON', async () => {
    const file = await download([json(404, { error_msg: 'No such element' })]);
    expect([file.status, file.json(), file.text()]).toEqual([
      404,
      { error_msg: 'No such element' },
      '{"error_msg":"No such element"}',
    ]);
    expect((await read(file, 1, 12)).toString()).toBe('"error_msg"');
    expect(await readdir(folder)).toEqual([]);
  });

  it('shows the beginning of a large body as text, and none of it as JSON', async () => {
    const text = `"${'é'.repeat(mebibyte)}"`;
    const file = await download([(_request, response) => response.end(text)]);
    expect(file.json()).toBeUndefined();
    expect(file.text().length).toBeLessThanOrEqual(mebibyte);
    expect(file.text().slice(0, 100)).toBe(text.slice(0, 100));
    await file.release();
  });

  it.each<[string, Answer]>([
    ['large', whole],
    [
      'endless',
      (_request, response) => {
        const more = () => response.write(large.subarray(0, 65_536), (error) => error || more());
        more();
      },
    ],
    [
      'packed beyond belief',
      (_request, response) => {
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(64 * mebibyte)));
      },
    ],
  ])('that is too large (%s) is refused with its limit, and leaves nothing behind', async (_name, answer) => {
    await expect(download([answer], { bytes: 2 * mebibyte })).rejects.toMatchObject({
      name: 'AnswerTooLarge',
      limit: 2 * mebibyte,
      message: 'The answer of VMRay is larger than allowed: at most 2 MiB are taken here.',
    });
    expect(await readdir(folder)).toEqual([]);
    expect(servers[0]?.received).toHaveLength(1);
  });

  it('that stops coming is given up, and leaves nothing behind', async () => {
    const stuck: Answer = (_request, response) => {
      response.write(large);
    };
    await expect(download([stuck], { silentSeconds: 0.05 })).rejects.toMatchObject({
      name: 'AnswerStalled',
      message: 'VMRay stopped in the middle of its answer: nothing came for 0.05 seconds.',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('that drips without end lasts as long as its command, and leaves nothing behind', async () => {
    const abort = new AbortController();
    const drip: Answer = (_request, response) => {
      response.write(large);
      const timer = setInterval(() => response.write('.'), 5);
      response.on('close', () => clearInterval(timer));
      setTimeout(() => abort.abort(new Error('the command timed out')), 50);
    };
    await expect(download([drip], { silentSeconds: 5, request: { signal: abort.signal } })).rejects.toThrow(
      'the command timed out',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('that drips an error, to the last repetition, ends with its command too', async () => {
    const abort = new AbortController();
    let asked = 0;
    const drip: Answer = (_request, response) => {
      asked += 1;
      response.writeHead(503).write('busy');
      if (asked === 4) setTimeout(() => abort.abort(new Error('the command timed out')), 50);
    };
    await expect(download([drip], { silentSeconds: 600, request: { signal: abort.signal } })).rejects.toThrow(
      'the command timed out',
    );
  });

  it('that is cut in the middle is fetched again from the beginning', async () => {
    const cut: Answer = (_request, response) => {
      response.writeHead(200, { 'Content-Length': String(large.byteLength) });
      response.write(large.subarray(0, 2 * mebibyte), () => response.destroy());
    };
    const file = await download([cut, whole]);
    expect(sha256(await read(file))).toBe(sha256(large));
    expect(await readdir(folder)).toHaveLength(1);
    await file.release();
  });

  it('that is always cut fails in words, and leaves nothing behind', async () => {
    const cut: Answer = (_request, response) => {
      response.writeHead(200, { 'Content-Length': String(large.byteLength) });
      response.write(large.subarray(0, 2 * mebibyte), () => response.destroy());
    };
    await expect(download([cut])).rejects.toThrow('the connection was cut (ECONNRESET)');
    expect(servers[0]?.received).toHaveLength(4);
    expect(await readdir(folder)).toEqual([]);
  });

  it('that cannot be unpacked fails in words', async () => {
    const broken: Answer = (_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('this is no gzip at all');
    };
    await expect(download([broken])).rejects.toThrow('its answer is packed and cannot be unpacked');
  });

  it('waits behind the gate and follows redirects as other requests do', async () => {
    const throttled = json(429, {}, { 'Retry-After': '1' });
    const elsewhere: Answer = (_request, response) => response.writeHead(302, { Location: '/other' }).end();
    const busy = json(503, { error_msg: 'x'.repeat(2 * mebibyte) });
    const now = { time: 0 };
    const host: HostOptions = {
      now: () => new Date(now.time),
      sleep: async (milliseconds) => {
        now.time += milliseconds;
      },
    };
    const file = await download([throttled, busy, elsewhere, whole], { host });
    expect(file.status).toBe(200);
    expect(servers[0]?.received.map(({ url }) => url)).toEqual([
      '/archive',
      '/archive',
      '/archive',
      '/other',
    ]);
    expect(await readdir(folder)).toHaveLength(1);
    await file.release();
  });

  it('closes its connection when it is refused', async () => {
    const closed = new Promise<void>((resolve) => {
      void download(
        [
          (_request, response) => {
            void once(response, 'close').then(() => resolve());
            response.write(large);
          },
        ],
        { bytes: 10 },
      ).catch(() => {});
    });
    await closed;
  });

  it('that is never released goes with its process', async () => {
    const server = await localServer(whole);
    servers.push(server);
    const script = join(__dirname, 'leave-behind.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, server.url, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const printed: Uint8Array[] = [];
    for await (const chunk of child.stdout) printed.push(chunk);
    expect(Buffer.concat(printed).toString()).toBe(String(large.byteLength));
    expect(await readdir(folder)).toEqual([]);
  }, 20_000);
});
