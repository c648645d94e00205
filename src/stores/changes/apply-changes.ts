import { isRecord, setOwn } from '../encoding/members.js';
import { StoredTextDamaged } from '../encoding/stored-text-damaged.js';
import type { Change } from './change.js';

/**
 * Carries changes out, in their order, on a value that is the caller's own: it is changed in place.
 * @returns the value, or another where it was changed as a whole
 * @throws StoredTextDamaged when the changes are not of this value
 */
export function applyChanges(value: unknown, changes: readonly Change[]): unknown {
  let whole = value;
  for (const change of changes) {
    const key = change.at.at(-1);
    if ('from' in change) {
      const list = change.at.reduce(part, whole);
      if (!Array.isArray(list)) throw notThere(change);
      const insert: unknown[] = [...change.insert];
      const kept: unknown[] = list.slice(change.from + change.remove);
      list.length = change.from;
      // Spreading a long list into a call would overflow the stack.
      for (const item of [...insert, ...kept]) list.push(item);
    } else if (key === undefined) whole = 'to' in change ? change.to : undefined;
    else changeMember(change.at.slice(0, -1).reduce(part, whole), key, change);
  }
  return whole;
}

function part(holder: unknown, key: string | number): unknown {
  if (Array.isArray(holder)) return holder[Number(key)];
  if (holder instanceof Map) return holder.get(key);
  return isRecord(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function changeMember(holder: unknown, key: string | number, change: Change): void {
  const isGone = 'gone' in change;
  const to = 'to' in change ? change.to : undefined;
  if (Array.isArray(holder)) holder[Number(key)] = to;
  else if (holder instanceof Map) {
    if (isGone) holder.delete(key);
    else holder.set(key, to);
  } else if (isRecord(holder)) {
    if (isGone) delete holder[key];
    else setOwn(holder, String(key), to);
  } else throw notThere(change);
}

function notThere(change: Change): StoredTextDamaged {
  return new StoredTextDamaged(
    'change of this investigation',
    `it has no ${JSON.stringify(change.at).slice(0, 200)}`,
  );
}
