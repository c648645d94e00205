import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
} from '../../../src/language/json/json.js';

/** The way to a value inside a JSON value. */
export type Place = readonly (string | number)[];

export interface Found {
  readonly place: Place;
  readonly value: Json;
}

/** Every value inside a value, itself included. Entries of recordings are shallow, so that recursion is safe. */
export function placesIn(value: Json, place: Place = []): readonly Found[] {
  const own = { place, value };
  if (isJsonList(value)) return [own, ...value.flatMap((item, index) => placesIn(item, [...place, index]))];
  if (!isJsonObject(value)) return [own];
  return [own, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...place, key]))];
}

/** The value with another one at a place; undefined takes it away. */
export function replaced(value: Json, place: Place, by: Json | undefined): Json {
  const [step, ...rest] = place;
  if (step === undefined) return by ?? null;
  if (isJsonList(value) && typeof step === 'number') {
    const inner = rest.length === 0 ? by : replaced(value[step] ?? null, rest, by);
    return value.flatMap((item, index): Json[] => {
      if (index !== step) return [item];
      return inner === undefined ? [] : [inner];
    });
  }
  if (!isJsonObject(value) || typeof step !== 'string') return value;
  const inner = rest.length === 0 ? by : replaced(member(value, step) ?? null, rest, by);
  const { [step]: _gone, ...others } = value;
  return inner === undefined ? others : { ...others, [step]: inner };
}

/** The same for a value that stays an object. */
export function replacedIn(object: JsonObject, place: Place, by: Json | undefined): JsonObject {
  const changed = replaced(object, place, by);
  return isJsonObject(changed) ? changed : object;
}
