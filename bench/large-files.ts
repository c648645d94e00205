import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { buildIfStale, executable } from '../scripts/build-if-stale.js';
import { startSimulator } from '../src/simulator/index.js';
import type { BenchResult } from './bench-result.js';

const mebibyte = 1024 * 1024;
const fileMebibytes = 200;
const limitMebibytes = 96;

/**
 * How much more memory a file of 200 MiB takes than a small one (design decision 15): sent and fetched by the HTTP
 * client alone, and submitted by the executable, each in a process of its own.
 */
export async function benchLargeFiles(): Promise<BenchResult[]> {
  buildIfStale();
  const folder = await mkdtemp(join(tmpdir(), 'sortie-bench-'));
  try {
    const large = join(folder, 'large.bin');
    const small = join(folder, 'small.bin');
    await writeNoise(large);
    await writeFile(small, 'a small sample');
    return [
      atMost('upload of 200 MiB, extra memory', await clientMemory('upload', large)),
      atMost('upload of 200 MiB after a 429, extra memory', await clientMemory('upload-throttled', large)),
      atMost('download of 200 MiB, extra memory', await clientMemory('download', large)),
      ...(await executableMemory(small, large)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function atMost(name: string, value: number): BenchResult {
  return { name, value, unit: 'MiB', limit: limitMebibytes, ok: value <= limitMebibytes };
}

/** Bytes that nothing can pack, a piece of them again and again. */
async function writeNoise(path: string): Promise<void> {
  const piece = Buffer.from(
    Array.from({ length: mebibyte }, (_, index) => Math.imul(index, 2_654_435_761) >>> 13),
  );
  const file = await open(path, 'w');
  for (let written = 0; written < fileMebibytes; written += 1) await file.writeFile(piece);
  await file.close();
}

/** The memory that `large-files-client.ts` says one transfer took, in MiB. */
async function clientMemory(what: string, path: string): Promise<number> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const isThrottled = what === 'upload-throttled' && requests === 1;
    answer(request, response, isThrottled);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  try {
    const script = join(import.meta.dirname, 'large-files-client.ts');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', script, what.split('-')[0] ?? '', `http://127.0.0.1:${address.port}`, path],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    return Number(await outputOf(child, child.stdout));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function answer(request: IncomingMessage, response: ServerResponse, isThrottled: boolean): void {
  request.resume().on('end', () => {
    if (request.method === 'POST') {
      response.writeHead(isThrottled ? 429 : 200, { 'Retry-After': '1' }).end('{}');
      return;
    }
    const piece = Buffer.alloc(mebibyte, 'x');
    let left = fileMebibytes;
    const more = () => {
      while (left > 0) {
        left -= 1;
        if (!response.write(piece)) return;
      }
      response.end();
    };
    response.on('drain', more);
    more();
  });
}

/** How much more memory the executable takes at most for a large sample than for a small one. */
async function executableMemory(small: string, large: string): Promise<BenchResult[]> {
  const simulator = await startSimulator({ speed: 1000, maximumUploadBytes: 256 * mebibyte });
  try {
    const environment = { ...process.env, VMRAY_SERVER: simulator.url, VMRAY_API_KEY: simulator.apiKey };
    const peak = async (...words: string[]) => {
      const child = spawn(process.execPath, ['--import', report.href, executable, ...words], {
        env: environment,
        stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
      });
      return Number(await outputOf(child, child.stdio[3]));
    };
    const nothing = await peak('run', 'vmray-get-license-usage-verdicts');
    const withSmall = await peak('run', 'vmray-upload-sample', `entry_id=@${small}`);
    const withLarge = await peak('run', 'vmray-upload-sample', `entry_id=@${large}`);
    return [
      { name: 'sortie run of one GET, memory at its peak', value: nothing, unit: 'MiB' },
      atMost('sortie run of an upload of 200 MiB against one of 14 bytes', withLarge - withSmall),
      atMost('sortie run of an upload of 200 MiB against one GET', withLarge - nothing),
    ];
  } finally {
    await simulator.close();
  }
}

/** Loaded beside the executable: tells its peak of memory, in MiB, when it ends. */
const report = pathToFileURL(join(import.meta.dirname, 'report-memory.mjs'));

async function outputOf(
  child: ChildProcess,
  stream: Readable | Writable | null | undefined,
): Promise<string> {
  if (!(stream instanceof Readable)) throw new Error('no output to read');
  const ended = once(child, 'exit');
  const output = await text(stream);
  const [code] = await ended;
  if (code !== 0) throw new Error(`${child.spawnargs.slice(1).join(' ')} ended with ${code}`);
  return output;
}
