import type { Wish } from './wish.js';

/** Several values of one path are those of several things: each has an item of a list to itself. */
export function apart(wishes: readonly Wish[]): readonly Wish[] {
  const values = new Map<string, Set<string>>();
  return wishes.map((wish) => {
    const { path, wanted } = wish;
    if (wanted.kind !== 'value' || path.length < 2) return wish;
    const key = JSON.stringify(path);
    const known = values.get(key) ?? new Set();
    values.set(key, known.add(JSON.stringify(wanted.value)));
    const index = [...known].indexOf(JSON.stringify(wanted.value));
    return index === 0 ? wish : { ...wish, path: [...path.slice(0, -1), index, ...path.slice(-1)] };
  });
}
