import { isJsonList, isJsonObject, type Json } from '../json/json.js';
import { nestedDeeperThan } from './nested-deeper-than.js';

/** Levels that the machine's stack is known to bear. */
const shallow = 500;

/**
 * A value as compact JSON, of any depth: it keeps its own stack where `JSON.stringify` would overflow the machine's.
 * With `sortKeys` two values have the same text exactly when they are deeply equal.
 */
export function jsonText(value: Json, options: { readonly sortKeys: boolean }): string {
  // Of millions of items the machine's own keeps no stack.
  if (!options.sortKeys && !nestedDeeperThan(value, shallow)) return JSON.stringify(value);
  const parts: string[] = [];
  /** What is still to be written, the next on top: values, and punctuation as functions of nothing. */
  const stack: (Json | Punctuation)[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (next === undefined) break;
    if (next instanceof Punctuation) parts.push(next.text);
    else if (isJsonList(next)) pushList(stack, next);
    else if (isJsonObject(next)) pushObject(stack, next, options.sortKeys);
    else parts.push(JSON.stringify(next));
  }
  return parts.join('');
}

class Punctuation {
  constructor(readonly text: string) {}
}

function pushList(stack: (Json | Punctuation)[], list: readonly Json[]): void {
  stack.push(new Punctuation(']'));
  for (let index = list.length - 1; index >= 0; index -= 1) {
    stack.push(list[index] ?? null);
    if (index > 0) stack.push(new Punctuation(','));
  }
  stack.push(new Punctuation('['));
}

function pushObject(
  stack: (Json | Punctuation)[],
  object: { readonly [key: string]: Json },
  sortKeys: boolean,
): void {
  const keys = Object.keys(object).filter((key) => object[key] !== undefined);
  if (sortKeys) keys.sort();
  stack.push(new Punctuation('}'));
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const key = keys[index] ?? '';
    stack.push(object[key] ?? null);
    stack.push(new Punctuation(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`));
  }
  stack.push(new Punctuation('{'));
}
