import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Linux tells what a process held at most; elsewhere it is not looked at. */
export const isMemoryTold = existsSync('/proc/self/status');

/** The most that a process held in memory since it began, or since {@link forgetPeak}, in MiB. */
export function peakMemory(processId: number): number {
  return peakIn(readFileSync(`/proc/${processId}/status`, 'utf8'));
}

/** The same out of the text of `/proc/PID/status`. */
export function peakIn(status: string): number {
  return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1]) / 1024;
}

/** From now on only what a process will hold counts. */
export function forgetPeak(processId: number): void {
  writeFileSync(`/proc/${processId}/clear_refs`, '5');
}
