import type { Json, JsonObject } from '../../json/json.js';

/** An object that this merge made and may change. */
export interface DraftObject extends JsonObject {
  [key: string]: Json;
}

/**
 * Copies what is to be changed, once, and remembers its copies: a merge changes only objects and lists of its own
 * making, and shares everything else with its input.
 */
export class Draft {
  readonly #own = new WeakSet<object>();

  /** The object itself if this draft made it, else a copy. */
  object(value: JsonObject): DraftObject {
    return this.#isOwnObject(value) ? value : this.newObject(value);
  }

  /** The list itself if this draft made it, else a copy. */
  list(value: readonly Json[]): Json[] {
    return this.#isOwnList(value) ? value : this.newList(value);
  }

  newObject(members: JsonObject): DraftObject {
    const copy = { ...members };
    this.#own.add(copy);
    return copy;
  }

  newList(items: readonly Json[]): Json[] {
    const copy = [...items];
    this.#own.add(copy);
    return copy;
  }

  #isOwnObject(value: JsonObject): value is DraftObject {
    return this.#own.has(value);
  }

  #isOwnList(value: readonly Json[]): value is Json[] {
    return this.#own.has(value);
  }
}

/** Sets an own member, also one called `__proto__`, which an assignment would take for the prototype. */
export function setMember(object: DraftObject, key: string, value: Json): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else object[key] = value;
}
