import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale, executable } from '../scripts/build-if-stale.js';
import type { BenchResult } from './bench-result.js';
import type { Load, Role } from './exec-roles.js';
import { median } from './median.js';

const rounds = 9;
const warmRounds = 6;
const limits = new Map([
  [1, 2.0],
  [8, 1.5],
]);

interface Scenario {
  readonly name: string;
  readonly path: string;
  readonly request: object;
  /** Requests of a round. */
  readonly count: number;
  /** Whether the limits hold for it: a plain GET. */
  readonly isHeld: boolean;
}

const iocs = (artifacts: number, count: number): Scenario => ({
  name: `get-iocs, ${artifacts.toLocaleString('en')} artifacts`,
  path: `/rest/sample/${artifacts}/iocs`,
  request: { command: 'vmray-get-iocs', args: { sample_id: String(artifacts) } },
  count,
  isHeld: false,
});

const scenarios: readonly Scenario[] = [
  {
    name: 'get-sample',
    path: '/rest/sample/5',
    request: { command: 'vmray-get-sample', args: { sample_id: '5' } },
    count: 500,
    isHeld: true,
  },
  iocs(10, 200),
  iocs(300, 48),
  iocs(3_000, 8),
];

/**
 * A warm command through `sortie exec` against the bare axios call that it makes, one by one and eight in flight. Each
 * runs in a process of its own, the server in a third. The baseline makes its GETs in a loop of its own; exec is
 * written to and read from here, and its time ends when the last answer has arrived.
 */
export async function benchExec(): Promise<BenchResult[]> {
  buildIfStale();
  const folder = mkdtempSync(join(tmpdir(), 'sortie-bench-'));
  const server = startRole('server');
  const url = `http://127.0.0.1:${await numberFrom(server)}`;
  const bare = startRole('bare axios');
  bare.send(url);
  const exec = new ExecProcess(folder, url);
  try {
    const results: BenchResult[] = [];
    for (const scenario of scenarios)
      for (const inFlight of limits.keys()) results.push(...(await compare(scenario, inFlight, bare, exec)));
    return results;
  } finally {
    await exec.end();
    bare.kill();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(
  { name, path, request, count, isHeld }: Scenario,
  inFlight: number,
  bare: ChildProcess,
  exec: ExecProcess,
): Promise<BenchResult[]> {
  const load: Load = { path, count, inFlight };
  const times: { bare: number; exec: number }[] = [];
  // The first rounds warm both up: what is compiled late is slow before.
  for (let round = -warmRounds; round < rounds; round += 1) {
    bare.send(load);
    const time = { bare: await numberFrom(bare), exec: await exec.run(request, count, inFlight) };
    if (round >= 0) times.push(time);
  }
  const each = (which: 'bare' | 'exec') => median(times.map((time) => time[which])) / count;
  // Of a round's two times the ratio: what slows the machine down meets both.
  const ratio = median(times.map((time) => time.exec / time.bare));
  const how = inFlight === 1 ? 'one by one' : `${inFlight} in flight`;
  const limit = isHeld ? limits.get(inFlight) : undefined;
  return [
    { name: `${name}, ${how}: bare axios`, value: each('bare'), unit: 'ms' },
    { name: `${name}, ${how}: sortie exec`, value: each('exec'), unit: 'ms' },
    {
      name: `${name}, ${how}: exec against axios`,
      value: ratio,
      unit: 'x',
      ...(limit === undefined ? {} : { limit, ok: ratio <= limit }),
    },
  ];
}

function startRole(role: Role): ChildProcess {
  const module = new URL('./exec-roles.ts', import.meta.url).href;
  const code = `import { play } from ${JSON.stringify(module)}; play(${JSON.stringify(role)});`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** The number that a child tells next. */
function numberFrom(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve(Number(message)));
  });
}

/** One `sortie exec`, written to and read from without looking into its answers. */
class ExecProcess {
  readonly #child;
  #onAnswers: (count: number) => void = () => {};

  constructor(
    folder: string,
    private readonly url: string,
  ) {
    this.#child = spawn(process.execPath, [executable, 'exec'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#child.stdout.on('data', (chunk: Buffer) => {
      let answers = 0;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) answers += 1;
      if (answers > 0) this.#onAnswers(answers);
    });
  }

  /**
   * Milliseconds until so many requests are answered. One in flight: each is written when the one before is answered.
   * Else all are written at once, and exec itself works on as many at a time as it does by default, eight.
   */
  run(request: object, count: number, inFlight: number): Promise<number> {
    const params = { server: this.url, credentials: { password: '0123456789' } };
    const line = `${JSON.stringify({ id: 1, ...request, params })}\n`;
    return new Promise((resolve) => {
      let answered = 0;
      const began = performance.now();
      this.#onAnswers = (answers) => {
        answered += answers;
        if (answered === count) resolve(performance.now() - began);
        else if (inFlight === 1) this.#child.stdin.write(line);
      };
      this.#child.stdin.write(inFlight === 1 ? line : line.repeat(count));
    });
  }

  async end(): Promise<void> {
    this.#child.stdin.end();
    await once(this.#child, 'exit');
  }
}
