import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync, readSync } from 'node:fs';
import { mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHost } from '../../../src/sdk/http/create-host.js';
import type { FormPart } from '../../../src/sdk/http/http-client.js';

const mebibyte = 1024 * 1024;
const size = 8 * mebibyte;

let folder: string;
let path: string;
const closers: (() => void)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sortie-upload-'));
  path = join(folder, 'sample.bin');
  await writeFile(path, Buffer.alloc(size, 'sample '));
});

afterEach(async () => {
  for (const close of closers.splice(0)) close();
  await rm(folder, { recursive: true, force: true });
});

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A server that sees bodies as they come. */
async function serve(handler: Handler): Promise<string> {
  let count = 0;
  const server = createServer((request, response) => {
    request.on('error', () => {});
    handler(request, response, ++count);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

interface Reading {
  /** Files that are open now. */
  open: number;
  bytes: number;
}

/** The file as a part; `meanwhile` runs before each chunk is handed over. */
function sample(reading: Reading, meanwhile: (bytes: number) => void = () => {}): FormPart {
  return {
    kind: 'file',
    name: 'sample_file',
    fileName: 'sample.bin',
    size,
    async *content() {
      const file = openSync(path, 'r');
      reading.open += 1;
      try {
        for (;;) {
          const chunk = Buffer.alloc(65_536);
          const length = readSync(file, chunk);
          if (length === 0) return;
          reading.bytes += length;
          meanwhile(reading.bytes);
          yield chunk.subarray(0, length);
        }
      } finally {
        closeSync(file);
        reading.open -= 1;
      }
    },
  };
}

function upload(baseUrl: string, part: FormPart) {
  return createHost({ sleep: async () => {} })
    .http({ service: 'VMRay', baseUrl, secretHeaders: {}, retryOnRateLimit: true })
    .send({ method: 'POST', path: '/up', form: [part], signal: new AbortController().signal });
}

/** The value at which something has stopped for a while. */
async function standstill(value: () => number): Promise<number> {
  for (let before = -1; ; before = value()) {
    await delay(50);
    if (value() > 0 && value() === before) return before;
  }
}

/** Reads a body to its end and answers with its hash. */
const hashing: Handler = (request, response) => {
  const hash = createHash('sha256');
  request.on('data', (chunk: Buffer) => hash.update(chunk));
  request.on('end', () =>
    response.end(JSON.stringify({ length: request.headers['content-length'], sha256: hash.digest('hex') })),
  );
};

describe('an upload', () => {
  it('waits for a service that does not read, with little of the file in memory', async () => {
    const whole = 128 * mebibyte;
    const chunk = Buffer.alloc(65_536);
    let given = 0;
    const part: FormPart = {
      kind: 'file',
      name: 'sample_file',
      fileName: 'sample.bin',
      size: whole,
      async *content() {
        for (; given < whole; given += chunk.byteLength) yield chunk;
      },
    };
    let ahead = Number.POSITIVE_INFINITY;
    const url = await serve((request, response) => {
      request.on('end', () => response.end('{}'));
      void standstill(() => given).then((stoodAt) => {
        ahead = stoodAt;
        request.resume();
      });
    });
    expect((await upload(url, part)).status).toBe(200);
    expect(given).toBe(whole);
    // What the system itself takes on a connection is some MiB.
    expect(ahead).toBeLessThan(32 * mebibyte);
  });

  it('goes twice when it was throttled, whole both times', async () => {
    const reading: Reading = { open: 0, bytes: 0 };
    const url = await serve((request, response, count) => {
      if (count > 1) hashing(request, response, count);
      else request.resume().on('end', () => response.writeHead(429, { 'Retry-After': '0' }).end('{}'));
    });
    const answer = await upload(url, sample(reading));
    const sent = answer.json();
    expect(sent).toMatchObject({ length: expect.stringMatching(/^8388\d{3}$/) });
    expect(reading).toEqual({ open: 0, bytes: 2 * size });
  });

  it('stops when the answer comes before all is sent, and closes the file', async () => {
    const reading: Reading = { open: 0, bytes: 0 };
    const url = await serve((_request, response) => {
      // It never reads the body.
      response.writeHead(413, { Connection: 'close' }).end('{"error_msg":"too large"}');
    });
    expect((await upload(url, sample(reading))).status).toBe(413);
    await new Promise((resolve) => setImmediate(resolve));
    expect(reading.open).toBe(0);
    expect(reading.bytes).toBeLessThan(size);
  });

  it.each([
    ['shrinks', 'shorter', () => truncate(path, size / 2)],
    [
      'grows',
      'longer',
      async () => {
        const file = await open(path, 'a');
        await file.write(Buffer.alloc(mebibyte));
        await file.close();
      },
    ],
  ])('fails in words when the file %s', async (_what, how, change) => {
    const reading: Reading = { open: 0, bytes: 0 };
    const url = await serve(hashing);
    await change();
    await expect(upload(url, sample(reading))).rejects.toThrow(
      `The file "sample.bin" changed while it was sent: it is ${how} than the 8388608 bytes it had at first.`,
    );
    expect(reading.open).toBe(0);
  });

  it('fails with what reading the file said', async () => {
    const reading: Reading = { open: 0, bytes: 0 };
    const url = await serve(hashing);
    const part = sample(reading, (bytes) => {
      if (bytes > mebibyte) throw new Error('the disk is gone');
    });
    await expect(upload(url, part)).rejects.toThrow('the disk is gone');
    expect(reading.open).toBe(0);
  });

  it('closes the file when nobody answers', async () => {
    const reading: Reading = { open: 0, bytes: 0 };
    const url = await serve((request) => {
      request.once('data', () => request.socket.destroy());
    });
    await expect(upload(url, sample(reading))).rejects.toMatchObject({ name: 'ConnectionFailed' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(reading.open).toBe(0);
  });
});
