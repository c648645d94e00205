import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.js';

/** Deeper objects are not compared: writing them out as text could overrun the stack. */
const deepestCompared = 64;

/** The objects without exact repetitions, in order of first appearance. Linear in their size. */
export class DistinctObjects {
  readonly #seen = new Set<string>();
  readonly #objects: JsonObject[] = [];

  get objects(): readonly JsonObject[] {
    return this.#objects;
  }

  add(object: JsonObject): void {
    if (isWithin(object, deepestCompared)) {
      const text = JSON.stringify(object);
      if (this.#seen.has(text)) return;
      this.#seen.add(text);
    }
    this.#objects.push(object);
  }
}

function isWithin(value: Json, levels: number): boolean {
  if (isJsonList(value)) return levels > 0 && value.every((item) => isWithin(item, levels - 1));
  if (isJsonObject(value))
    return levels > 0 && Object.values(value).every((item) => isWithin(item, levels - 1));
  return true;
}
