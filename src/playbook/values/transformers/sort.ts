import { isJsonList, type Json } from '../../../language/json/json.js';
import { asAnyText } from '../cast.js';
import { flagArgument } from './given.js';
import type { Transformer } from './transformer.js';

function sorted(items: readonly Json[], isDescending: boolean): readonly Json[] {
  const numbers = items.every((item) => typeof item === 'number');
  // Each is written as text once, however often it is compared.
  const keyed = items.map((item) => ({ item, key: numbers ? Number(item) : asAnyText(item) }));
  const order = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);
  const sorting = keyed.sort((one, other) =>
    isDescending ? order(other.key, one.key) : order(one.key, other.key),
  );
  return sorting.map(({ item }) => item);
}

/** A list in order: numbers by value where all are numbers, else by text. */
export const sort: Transformer = {
  name: 'sort',
  takes: 'list',
  apply: (value, args) => (isJsonList(value) ? sorted(value, flagArgument(args, 'descending')) : value),
};
