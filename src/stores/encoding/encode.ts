import { isRecord, keysOf } from './members.js';
import { isOdd, isTag, mapTag, numberTag, objectTag, oddNumbers } from './tags.js';

/** Deeper values are written without recursion: `JSON.stringify` would overflow the stack. */
const deepest = 500;

/**
 * Plain data as JSON text: maps keep their order, every number stays what it is, and no two values have the same text. No
 * NUL and no lone surrogate stands in it, so that any database keeps it as text. Members that are undefined are left out.
 * Any depth.
 * @throws TypeError for what is no data: functions, symbols, big integers, `undefined`, keys of maps that are no texts
 */
export function encode(value: unknown): string {
  return isPlain(value) ? JSON.stringify(value) : write(value);
}

/** True for what JSON itself writes as it is. Most contexts are, and it does so ten times as fast. */
function isPlain(value: unknown): boolean {
  const open: { readonly holder: object; readonly level: number }[] = [];
  /** @returns false for what is not plain */
  const look = (part: unknown, level: number): boolean => {
    if (typeof part === 'string' || typeof part === 'boolean' || part === null) return true;
    if (typeof part === 'number') return !isOdd(part);
    if (typeof part !== 'object' || part instanceof Map || level > deepest) return false;
    open.push({ holder: part, level });
    return true;
  };
  if (!look(value, 0)) return false;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { holder, level } = next;
    const isList = Array.isArray(holder);
    if (!isList && Object.keys(holder).some(isTag)) return false;
    for (const part of Object.values(holder)) {
      if (part === undefined && !isList) continue;
      if (!look(part, level + 1)) return false;
    }
  }
  return true;
}

/** A text that is to be written as it stands, or a value. */
type Part = string | { readonly value: unknown };

function write(value: unknown): string {
  const written: string[] = [];
  const open: Part[] = [{ value }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part === 'string') {
      written.push(part);
      continue;
    }
    const parts = partsOf(part.value);
    for (let index = parts.length - 1; index >= 0; index -= 1) open.push(parts[index] ?? '');
  }
  return written.join('');
}

function partsOf(value: unknown): readonly Part[] {
  if (typeof value === 'number' && isOdd(value)) {
    const [text] = oddNumbers.find(([, odd]) => Object.is(odd, value)) ?? ['NaN'];
    return [`{"${numberTag}":"${text}"}`];
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return [JSON.stringify(value)];
  if (Array.isArray(value)) {
    // A hole would be lost otherwise, and with it the places of those behind it.
    const items = Array.from(value, (item: unknown): readonly Part[] => [partFor(item ?? null)]);
    return ['[', ...joined(items), ']'];
  }
  if (value instanceof Map) {
    const pairs = [...value].map(([key, item]: [unknown, unknown]): readonly Part[] => {
      if (typeof key !== 'string') throw new TypeError(`A map has a key that is no text: ${typeof key}.`);
      return [`[${JSON.stringify(key)},`, partFor(item), ']'];
    });
    return [`{"${mapTag}":[`, ...joined(pairs), ']}'];
  }
  if (!isRecord(value)) throw new TypeError(`This is no data that can be kept: ${typeof value}.`);
  const keys = keysOf(value);
  const [first] = keys;
  const members = keys.map((key): readonly Part[] => [`${JSON.stringify(key)}:`, partFor(value[key])]);
  const object = ['{', ...joined(members), '}'];
  return keys.length === 1 && first !== undefined && isTag(first)
    ? [`{"${objectTag}":`, ...object, '}']
    : object;
}

function partFor(value: unknown): Part {
  return typeof value === 'string' ? JSON.stringify(value) : { value };
}

function joined(groups: readonly (readonly Part[])[]): readonly Part[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [',', ...group]));
}
