import { spawn } from 'node:child_process';
import { buildIfStale, executable } from '../scripts/build-if-stale.js';
import { startSimulator } from '../src/simulator/index.js';
import type { BenchResult } from './bench-result.js';
import { interleaved } from './median.js';

const rounds = 21;

/**
 * How long the executable takes from start to end, against a Node that does nothing (design decision 17): `--version`,
 * and `run` of a command that makes one GET to a simulator on this machine.
 */
export async function benchStartup(): Promise<BenchResult[]> {
  buildIfStale();
  const simulator = await startSimulator({ speed: 1000 });
  try {
    const environment = { ...process.env, VMRAY_SERVER: simulator.url, VMRAY_API_KEY: simulator.apiKey };
    const node = (...words: string[]) => run(words, environment);
    const [nothing = Number.NaN, version = Number.NaN, command = Number.NaN] = await interleaved(rounds, [
      () => node('-e', '0'),
      () => node(executable, '--version'),
      () => node(executable, 'run', 'vmray-get-license-usage-verdicts'),
    ]);
    return [
      { name: 'node -e 0', value: nothing, unit: 'ms' },
      atMost('sortie --version against node -e 0', version / nothing, 1.5),
      atMost('sortie run of one GET against node -e 0', command / nothing, 3.5),
    ];
  } finally {
    await simulator.close();
  }
}

function atMost(name: string, value: number, limit: number): BenchResult {
  return { name, value, unit: 'x', limit, ok: value <= limit };
}

/** Runs Node to its end. The simulator answers from this process, so it must not be blocked meanwhile. */
function run(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, words, { env: environment, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${words.join(' ')} ended with ${code}`)),
    );
  });
}
