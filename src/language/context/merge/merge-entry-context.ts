import { Budget } from '../../expression/budget.js';
import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../json/json.js';
import { nestedDeeperThan } from '../nested-deeper-than.js';
import { readContext } from '../read-context.js';
import { append } from './append.js';
import { type KeyStep, readContextKey } from './context-key.js';
import { Draft, type DraftObject, setMember } from './draft.js';
import type { Trying } from './match-finder.js';
import { updateMatching } from './update-matching.js';

/** The context after a merge, and what was odd about the keys, for the reader of the War Room. */
interface Merged {
  readonly context: JsonObject;
  readonly warnings: readonly string[];
}

/**
 * Levels of lists and objects in one value. A deeper one is not merged but reported: it would make the whole context
 * impossible to write as JSON, and no vendor answers so in earnest.
 */
const deepestValue = 1_000;

/**
 * Merges an entry's context into an investigation's (`spec/values-and-dt.md` section 6, `spec/entries.md` section 5).
 * Pure: neither input is changed, what is untouched is shared, and the context itself is returned when nothing is
 * written. Never throws. Null and undefined values are not written.
 */
export function mergeEntryContext(context: JsonObject, entryContext: JsonObject): Merged {
  const warnings: string[] = [];
  const draft = new Draft();
  const budget = new Budget('the conditions of an entry context');
  let root: DraftObject | undefined;
  for (const text of Object.keys(entryContext)) {
    const value = member(entryContext, text);
    if (value === undefined || value === null) continue;
    const warn = (problem: string) => warnings.push(`Context key ${quote(text)}: ${problem}.`);
    if (nestedDeeperThan(value, deepestValue)) {
      warn(`its value is nested deeper than ${deepestValue} levels and was not merged`);
      continue;
    }
    const key = readContextKey(text);
    key.problems.forEach(warn);
    root ??= draft.object(context);
    const written = root;
    let isGivenUp = false;
    const trying: Trying = {
      fromRoot: (path) => readContext(written, path, undefined, budget),
      budget,
      giveUp() {
        if (!isGivenUp) warn(tooMuchWork);
        isGivenUp = true;
      },
    };
    new Writer(draft, key.steps, trying).write(root, 0, value);
  }
  return { context: root ?? context, warnings };
}

const tooMuchWork = 'to find what its items match takes too much work, so the rest was appended';

/** Writes one value at the place that a key's steps name. */
class Writer {
  constructor(
    private readonly draft: Draft,
    private readonly steps: readonly KeyStep[],
    private readonly trying: Trying,
  ) {}

  write(parent: DraftObject, at: number, value: Json): void {
    const step = this.steps[at];
    if (step === undefined) return;
    const isLast = at === this.steps.length - 1;
    const existing = member(parent, step.name);
    const after = isLast
      ? this.#writeHere(existing, step, value)
      : this.#writeBelow(existing, step, at, value);
    if (after !== existing) setMember(parent, step.name, after);
  }

  #writeHere(existing: Json | undefined, { condition }: KeyStep, value: Json): Json {
    const { draft } = this;
    if (condition === undefined) return append(existing, value, draft);
    const changes = {
      change(item: Json, element: Json) {
        // An object and something else cannot be one thing, whatever the condition says: neither may be lost.
        if (!isJsonObject(item)) return isJsonObject(element) ? undefined : element;
        if (!isJsonObject(element)) return undefined;
        const object = draft.object(item);
        for (const key of Object.keys(element)) setMember(object, key, member(element, key) ?? null);
        return object;
      },
      create: (element: Json) => element,
    };
    return updateMatching(existing, value, condition, changes, draft, this.trying);
  }

  #writeBelow(existing: Json | undefined, { condition }: KeyStep, at: number, value: Json): Json {
    if (condition === undefined) return this.#descend(existing, at, value);
    // Each element is the `obj` of this step's condition; what was given as a list stays one below.
    const below = (element: Json) => (isJsonList(value) ? [element] : element);
    const changes = {
      change: (item: Json, element: Json) =>
        isJsonObject(item) ? this.#writeInto(item, at, below(element)) : undefined,
      create: (element: Json) => this.#writeInto({}, at, below(element)),
    };
    return updateMatching(existing, value, condition, changes, this.draft, this.trying);
  }

  /**
   * A plain step: into the object that is there, or into the only one of a list. Beside anything else a new object is
   * appended, so that nothing is lost and the value can be read under its path.
   */
  #descend(existing: Json | undefined, at: number, value: Json): Json {
    if (existing === undefined || existing === null) return this.#writeInto({}, at, value);
    if (isJsonObject(existing)) return this.#writeInto(existing, at, value);
    if (isJsonList(existing) && existing.length === 1 && isJsonObject(existing[0])) {
      const list = this.draft.list(existing);
      list[0] = this.#writeInto(existing[0], at, value);
      return list;
    }
    return append(existing, this.#writeInto({}, at, value), this.draft);
  }

  #writeInto(object: JsonObject, at: number, value: Json): Json {
    const draftObject = this.draft.object(object);
    this.write(draftObject, at + 1, value);
    return draftObject;
  }
}

function quote(key: string): string {
  return JSON.stringify(key.length > 200 ? `${key.slice(0, 200)}…` : key);
}
