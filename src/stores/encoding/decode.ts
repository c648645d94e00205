import { isRecord, setOwn } from './members.js';
import { StoredTextDamaged } from './stored-text-damaged.js';
import { mapTag, numberTag, objectTag, oddNumbers } from './tags.js';

/**
 * The value of a text that `encode` has written. It is the caller's own and may be changed.
 * @throws StoredTextDamaged for any other text
 */
export function decode(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new StoredTextDamaged('JSON', JSON.stringify(text.slice(0, 100)));
  }
  const mayHoldTags = [mapTag, numberTag, objectTag].some((tag) => text.includes(`"${tag}"`));
  return mayHoldTags ? revived(value) : value;
}

/** A value that was parsed, and how to put another in its place. */
interface Place {
  readonly value: unknown;
  put(value: unknown): void;
}

function revived(parsed: unknown): unknown {
  const top = { value: parsed };
  const open: Place[] = [{ value: parsed, put: (value) => Object.assign(top, { value }) }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, put } = place;
    if (Array.isArray(value)) {
      const list: unknown[] = value;
      for (const [index, item] of list.entries())
        if (isOpen(item)) open.push({ value: item, put: (after) => list.splice(index, 1, after) });
      continue;
    }
    if (!isRecord(value)) continue;
    const [only, ...others] = Object.keys(value);
    const tag = others.length === 0 ? only : undefined;
    if (tag === mapTag) put(mapOf(value[mapTag], open));
    else if (tag === numberTag) put(numberOf(value[numberTag]));
    else if (tag === objectTag) {
      const object = value[objectTag];
      if (!isRecord(object)) throw new StoredTextDamaged('object', `it stands under ${objectTag}`);
      put(object);
      openMembers(object, open);
    } else openMembers(value, open);
  }
  return top.value;
}

function openMembers(object: Record<string, unknown>, open: Place[]): void {
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (isOpen(value)) open.push({ value, put: (after) => setOwn(object, key, after) });
  }
}

/** There may be something in it to be revived. */
function isOpen(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function mapOf(pairs: unknown, open: Place[]): Map<string, unknown> {
  if (!Array.isArray(pairs)) throw new StoredTextDamaged('map', `it stands under ${mapTag}`);
  const map = new Map<string, unknown>();
  for (const pair of pairs) {
    const [key, value]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    if (typeof key !== 'string') throw new StoredTextDamaged('map', 'a key of it is no text');
    map.set(key, value);
    if (isOpen(value)) open.push({ value, put: (after) => map.set(key, after) });
  }
  return map;
}

function numberOf(text: unknown): number {
  const odd = oddNumbers.find(([name]) => name === text);
  if (!odd) throw new StoredTextDamaged('number', `it stands under ${numberTag}`);
  return odd[1];
}
