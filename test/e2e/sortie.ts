import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/index.js';

/** The built executable. */
export const executable = resolve(__dirname, '../../dist/sortie.js');

/** How a run of the executable ended, and what it wrote. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** A folder of its own for each test file, and the executable run in it. */
export interface Place {
  readonly folder: string;
  write(name: string, content: string): string;
  run(words: readonly string[], options?: RunOptions): Promise<Run>;
  /** Starts it without waiting for its end. */
  start(words: readonly string[], options?: RunOptions): ChildProcess;
}

/** Makes a place for the tests of a file. The executable sees none of this process's own configuration. */
export function usePlace(): Place {
  let folder = '';
  beforeAll(() => {
    if (!existsSync(executable)) throw new Error('dist/sortie.js is missing: npm run build');
    folder = mkdtempSync(join(tmpdir(), 'sortie-e2e-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = (words: readonly string[], { environment = {} }: RunOptions = {}) =>
    spawn(process.execPath, [executable, ...words], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...environment },
    });

  return {
    get folder() {
      return folder;
    },
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    start,
    async run(words, options = {}) {
      const child = start(words, options);
      child.stdin.end(options.input ?? '');
      const [output, errors, code] = await Promise.all([
        textOf(child.stdout),
        textOf(child.stderr),
        new Promise<number | null>((done) => child.on('exit', done)),
      ]);
      return { code, output, errors };
    },
  };
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** A simulator for the tests of a file, and the variables that lead to it. */
export function useSimulator(options: SimulatorOptions): {
  readonly simulator: Simulator;
  readonly environment: Readonly<Record<string, string>>;
} {
  let started: Simulator | undefined;
  beforeAll(async () => {
    started = await startSimulator(options);
  });
  afterAll(() => started?.close());
  const running = () => {
    if (!started) throw new Error('The simulator is not started yet.');
    return started;
  };
  return {
    get simulator() {
      return running();
    },
    get environment() {
      return { VMRAY_SERVER: running().url, VMRAY_API_KEY: running().apiKey };
    },
  };
}
