import { Budget } from '../expression/budget.js';
import { isTruthy } from '../expression/conversion.js';
import { isJsonList, isJsonObject, type Json, member } from '../json/json.js';
import { type ContextPath, type Getter, programsOf, type Segment } from './context-path.js';
import type { FunctionRunner } from './function-runner.js';
import { parseContextPath } from './parse-context-path.js';
import { runProgram, type Surroundings } from './run-program.js';

/**
 * What a path has found so far: one value as it is stored, or the hits of a projection, selection or range. The
 * difference decides the shape of the result: a stored list of one stays a list, one hit is the bare element.
 */
type Found =
  | { readonly kind: 'stored'; readonly value: Json }
  | { readonly kind: 'hits'; readonly items: readonly Json[] };

const nothing: Found = { kind: 'hits', items: [] };

/**
 * Reads a path from a context (`spec/values-and-dt.md` section 3): null when nothing is found, the bare element for one
 * hit, a list for several, a stored value as it is stored.
 * @throws ContextPathSyntaxError when the text is no path; NeedsFunctions when its JavaScript needs the second tier and
 *   `functions` does not lend it; BudgetExceeded when it takes more than is left of the budget, by default one of its own.
 */
export function readContext(root: Json, path: string, functions?: FunctionRunner, shared?: Budget): Json {
  const parsed = parseContextPath(path);
  const budget = shared?.for(path) ?? new Budget(path);
  const surroundings: Surroundings = { fromRoot: readOnce(root, budget), functions, budget };
  const read = () => follow(root, parsed, surroundings);
  if (!functions?.together || programsOf(parsed).every(({ tier }) => tier === 1)) return read();
  return functions.together(path, read);
}

function follow(root: Json, { segments, getter }: ContextPath, surroundings: Surroundings): Json {
  let found: Found = { kind: 'stored', value: root };
  for (const segment of segments) found = step(found, segment, surroundings);
  return getter === undefined ? resultOf(found) : get(found, getter, segments.length === 0, surroundings);
}

/** Reads each path of a `val1---Path` once, however many items ask for it. It has only keys and indexes: no way back here. */
function readOnce(root: Json, budget: Budget): Surroundings['fromRoot'] {
  const known = new Map<string, Json>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const value = readContext(root, path, undefined, budget);
    known.set(path, value);
    return value;
  };
}

function step(found: Found, segment: Segment, surroundings: Surroundings): Found {
  const { budget } = surroundings;
  budget.spend(1);
  switch (segment.kind) {
    case 'key':
      return project(found, segment.name, budget);
    case 'index': {
      const item = itemsOf(found)[segment.index];
      return item === undefined ? nothing : { kind: 'stored', value: item };
    }
    case 'slice': {
      const items = itemsOf(found).slice(segment.from, segment.to + 1);
      budget.spend(items.length);
      return { kind: 'hits', items };
    }
    case 'all':
      return { kind: 'hits', items: itemsOf(found) };
    case 'selector':
      return {
        kind: 'hits',
        items: itemsOf(found).filter((item) => isTruthy(runProgram(segment.program, item, surroundings))),
      };
  }
}

/** A key: the member of an object, as stored; of a list, the members of its elements, flattened one level. */
function project(found: Found, name: string, budget: Budget): Found {
  if (found.kind === 'stored' && !isJsonList(found.value)) {
    const value = isJsonObject(found.value) ? member(found.value, name) : undefined;
    return value === undefined ? nothing : { kind: 'stored', value };
  }
  const items: Json[] = [];
  for (const object of objectsIn(itemsOf(found), budget)) {
    const value = member(object, name);
    if (isJsonList(value)) {
      budget.spend(value.length);
      for (const item of value) items.push(item);
    } else if (value !== undefined && value !== null) items.push(value);
  }
  return { kind: 'hits', items };
}

/** The objects of a list, and of lists in the list, in order. Keeps its own stack, so that depth cannot hurt. */
function* objectsIn(list: readonly Json[], budget: Budget) {
  const stack = [list.values()];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = top.next();
    budget.spend(1);
    if (next.done) stack.pop();
    else if (isJsonList(next.value)) stack.push(next.value.values());
    else if (isJsonObject(next.value)) yield next.value;
  }
}

/** The elements of what was found: of a stored list its items; anything else counts as one, null as none. */
function itemsOf(found: Found): readonly Json[] {
  if (found.kind === 'hits') return found.items;
  if (isJsonList(found.value)) return found.value;
  return found.value === null ? [] : [found.value];
}

function resultOf(found: Found): Json {
  return found.kind === 'stored' ? found.value : shape(found.items);
}

function shape(items: readonly Json[]): Json {
  return items.length > 1 ? items : (items[0] ?? null);
}

function get(found: Found, getter: Getter, atRoot: boolean, surroundings: Surroundings): Json {
  if (getter.kind === 'empty') return '';
  if (getter.kind === 'whole' || atRoot) {
    return runProgram(getter.program, resultOf(found), surroundings) ?? null;
  }
  const results: Json[] = [];
  for (const item of itemsOf(found)) {
    const result = runProgram(getter.program, item, surroundings);
    if (result !== undefined && result !== null) results.push(result);
  }
  return shape(results);
}
