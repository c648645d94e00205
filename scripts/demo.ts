import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { buildIfStale, executable } from './build-if-stale.js';

/**
 * `npm run demo [-- PATH]`: detonates a harmful file and a harmless one, or your own, against the simulator. Needs no
 * licence and no network, and leaves nothing behind.
 */

/** Times as fast as the simulator's own pace: a detonation takes a few seconds. */
const speed = 15;

/** The test text that every scanner knows, in pieces, so that no scanner finds it in this repository. */
const testVirus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STAND', 'ARD-ANTIVIRUS-TE', 'ST-FILE!', '$H+H*'];

const [own] = process.argv.slice(2);
if (own !== undefined && !(existsSync(own) && statSync(own).isFile())) {
  process.stderr.write(`The demo takes the path of a file, and ${JSON.stringify(own)} is none.\n`);
  process.exit(2);
}

let running: ChildProcess | undefined;
let simulator: ChildProcess | undefined;
const folder = await mkdtemp(join(tmpdir(), 'sortie-demo-'));
let isInterrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    isInterrupted = true;
    // A terminal sends its Ctrl-C to the detonation by itself.
    if (signal === 'SIGTERM' || !process.stdin.isTTY) running?.kill(signal);
  });
}

try {
  process.exitCode = await demonstrate();
} finally {
  simulator?.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
}

async function demonstrate(): Promise<number> {
  buildIfStale();
  const files = own === undefined ? [await harmful(), await harmless()] : [resolve(own)];
  const sortie = relative(process.cwd(), executable);

  say(`$ node ${sortie} simulator --json --speed ${speed} &`);
  const { url, apiKey } = await startSimulator();
  say(`$ export VMRAY_SERVER=${url} VMRAY_API_KEY=${apiKey}`);
  say('A simulator answers below. Its verdicts are made up, and each of them says so.');

  let worst = 0;
  for (const file of files) {
    if (isInterrupted) return 130;
    say(`\n$ node ${sortie} detonate ${file} -v`);
    worst = Math.max(
      worst,
      await run(['detonate', file, '-v'], { VMRAY_SERVER: url, VMRAY_API_KEY: apiKey }),
    );
  }
  say(`\nTo try a file of your own: npm run demo -- FILE. To keep a simulator: node ${sortie} simulator`);
  return worst;
}

/** A zip with the test virus inside. */
async function harmful(): Promise<string> {
  const path = join(folder, 'invoice.zip');
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(testVirus.join('')), 'invoice.com');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

/** About 300 KB of plain text. */
async function harmless(): Promise<string> {
  const path = join(folder, 'minutes.txt');
  const lines = Array.from(
    { length: 5_000 },
    (_, line) => `${line + 1}. Nothing was decided, and everyone agreed that it should be.`,
  );
  await writeFile(path, lines.join('\n'));
  return path;
}

/** Starts the simulator and answers once it says where it listens. */
async function startSimulator(): Promise<{ readonly url: string; readonly apiKey: string }> {
  const child = spawn(process.execPath, [executable, 'simulator', '--json', '--speed', String(speed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A Ctrl-C is for the detonation; the simulator is ended afterwards.
    detached: true,
  });
  simulator = child;
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line);
  throw new Error('The simulator ended before it said where it listens.');
}

/** Runs the executable in the folder of the demo, where no settings of yours get in its way. */
function run(words: readonly string[], variables: Readonly<Record<string, string>>): Promise<number> {
  const { SORTIE_CONFIG: _, ...environment } = process.env;
  const child = spawn(process.execPath, [executable, ...words], {
    cwd: folder,
    env: { ...environment, ...variables },
    stdio: 'inherit',
  });
  running = child;
  return new Promise((resolveExit) => child.on('exit', (code) => resolveExit(code ?? 1)));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
