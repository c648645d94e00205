import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { executable } from '../../e2e/sortie.js';
import { isMemoryTold, peakIn } from '../resident-memory.js';

/** How a process of the executable ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  /** MiB that it held at most; 0 where the system does not tell. */
  readonly peak: number;
}

/** Leaves what Linux tells of the process in a file, at its very end. */
const leaveStatus = (path: string) =>
  `data:text/javascript,${encodeURIComponent(
    `import { readFileSync, writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(path)}, readFileSync('/proc/self/status')));`,
  )}`;

/** Runs the executable in a folder until it ends. */
export async function runExecutable(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): Promise<Ended> {
  const aside = mkdtempSync(join(tmpdir(), 'sortie-hostile-'));
  const status = join(aside, 'status');
  try {
    const watched = isMemoryTold ? ['--import', leaveStatus(status)] : [];
    const child = spawn(process.execPath, [...watched, executable, ...words], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...environment },
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const [output, errors, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    return { code, output, errors, peak: isMemoryTold ? peakIn(readFileSync(status, 'utf8')) : 0 };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
