import { isRecord, keysOf } from '../encoding/members.js';
import type { Change, Way } from './change.js';

/** Further down a part that has changed is written as a whole. */
const deepest = 8;

/**
 * What is to be done to a value to make it another, such as the control state of an investigation before and after a
 * step. What is the same object in both is not looked into: states are made of each other, so that this costs what has
 * changed and not what there is. The order of members counts.
 */
export function changesBetween(before: unknown, after: unknown): readonly Change[] {
  const changes: Change[] = [];
  compare(before, after, [], changes);
  return changes;
}

function compare(before: unknown, after: unknown, at: Way, changes: Change[]): void {
  if (Object.is(before, after)) return;
  if (at.length < deepest) {
    if (before instanceof Map && after instanceof Map) {
      const [old, now]: [Map<string, unknown>, Map<string, unknown>] = [before, after];
      const get = (map: Map<string, unknown>) => (key: string) => map.get(key);
      if (compareMembers([...old.keys()], [...now.keys()], get(old), get(now), at, changes)) return;
    } else if (Array.isArray(before) && Array.isArray(after)) {
      compareLists(before, after, at, changes);
      return;
    } else if (isRecord(before) && isRecord(after)) {
      const get = (object: Record<string, unknown>) => (key: string) => object[key];
      if (compareMembers(keysOf(before), keysOf(after), get(before), get(after), at, changes)) return;
    }
  }
  changes.push({ at, to: after });
}

/** @returns false when members that stay have changed their order: there is no change that says so */
function compareMembers(
  before: readonly string[],
  after: readonly string[],
  old: (key: string) => unknown,
  now: (key: string) => unknown,
  at: Way,
  changes: Change[],
): boolean {
  const still = new Set(after);
  const staying = before.filter((key) => still.has(key));
  if (staying.some((key, index) => after[index] !== key)) return false;
  for (const key of before) if (!still.has(key)) changes.push({ at: [...at, key], gone: true });
  for (const [index, key] of after.entries()) {
    if (index < staying.length) compare(old(key), now(key), [...at, key], changes);
    else changes.push({ at: [...at, key], to: now(key) });
  }
  return true;
}

/** Lists grow at the end, shrink at the front, or have one item replaced: the same at both ends stays. */
function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  at: Way,
  changes: Change[],
): void {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && Object.is(before[from], after[from])) from += 1;
  let behind = 0;
  while (behind < shorter - from && Object.is(before.at(-1 - behind), after.at(-1 - behind))) behind += 1;
  const remove = before.length - from - behind;
  const insert = after.slice(from, after.length - behind);
  if (remove === 1 && insert.length === 1) compare(before[from], insert[0], [...at, from], changes);
  else if (remove > 0 || insert.length > 0) changes.push({ at, from, remove, insert });
}
