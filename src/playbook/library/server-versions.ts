import type { Plan } from '../plan/plan.js';

/**
 * The server version that playbooks are chosen for: the last of the line that the public content of this format was
 * written for. What says `toversion: 5.9.9` is older content, what says `fromversion: 8.0.0` newer.
 */
export const serverVersion = '6.10.0';

/** Compares versions by their numbers, missing ones being 0; text in them counts as 0. */
export function compareVersions(one: string, other: string): number {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const difference = (ours[index] ?? 0) - (theirs[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
}

/** Whether a plan is meant for a server version. Both ends are included. */
export function isMeantFor({ versions: { from, to } }: Plan, version: string): boolean {
  const isOldEnough = from === undefined || compareVersions(from, version) <= 0;
  return isOldEnough && (to === undefined || compareVersions(version, to) <= 0);
}
