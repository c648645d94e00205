import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/** Only Linux tells what another process holds. */
export const areResourcesTold = existsSync('/proc/self/status');

const samples = 9;
const pause = 250;

/**
 * A process that is started with these variables gives memory back when it is asked: `collect-garbage.mjs` is loaded
 * into it, and glibc keeps one arena, without spare room at its top. Neither changes what the process needs.
 */
export const givesMemoryBack = {
  NODE_OPTIONS: `--import ${pathToFileURL(join(__dirname, 'collect-garbage.mjs')).href}`,
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '65536',
} as const;

/** The memory that a process takes up, in MiB: the median of what is seen in two seconds. */
export async function residentMemory(processId: number): Promise<number> {
  const seen: number[] = [];
  while (seen.length < samples) {
    await wait(pause);
    const status = readFileSync(`/proc/${processId}/status`, 'utf8');
    seen.push(Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1]) / 1024);
  }
  return seen.sort((one, other) => one - other)[Math.floor(samples / 2)] ?? Number.NaN;
}

/** The same without garbage, of a process that {@link givesMemoryBack}. */
export function heldMemory(processId: number): Promise<number> {
  process.kill(processId, 'SIGUSR2');
  return residentMemory(processId);
}

/** What each open handle of a process leads to: `socket:[…]`, `pipe:[…]`, a path. */
export function openHandles(processId: number): readonly string[] {
  const folder = `/proc/${processId}/fd`;
  return readdirSync(folder).flatMap((handle) => {
    try {
      return [readlinkSync(`${folder}/${handle}`)];
    } catch {
      // Closed since.
      return [];
    }
  });
}

/** The open handles as soon as there are no more than `most`, at the latest after `milliseconds`. */
export async function handlesOnceFew(
  processId: number,
  most: number,
  milliseconds: number,
): Promise<readonly string[]> {
  const end = Date.now() + milliseconds;
  let handles = openHandles(processId);
  while (handles.length > most && Date.now() < end) {
    await wait(pause);
    handles = openHandles(processId);
  }
  return handles;
}
