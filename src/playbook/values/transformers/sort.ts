import { isJsonList, type Json } from '../../../language/json/json.js';
import { asAnyText } from '../cast.js';
import { flagArgument } from './given.js';
import type { Transformer } from './transformer.js';

function sorted(items: readonly Json[], isDescending: boolean): readonly Json[] {
  const numbers = items.every((item) => typeof item === 'number');
  const order = (one: Json, other: Json) => {
    if (numbers) return Number(one) - Number(other);
    const [left, right] = [asAnyText(one), asAnyText(other)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  return items.toSorted((one, other) => (isDescending ? order(other, one) : order(one, other)));
}

/** A list in order: numbers by value where all are numbers, else by text. */
export const sort: Transformer = {
  name: 'sort',
  takes: 'list',
  apply: (value, args) => (isJsonList(value) ? sorted(value, flagArgument(args, 'descending')) : value),
};
