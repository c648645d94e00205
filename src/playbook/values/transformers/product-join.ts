import { isJsonList, type Json } from '../../../language/json/json.js';
import { asAnyText, asList, asParts } from '../cast.js';
import { needRoom } from '../need-room.js';
import { ValueError } from '../value-error.js';
import { argument, textArgument } from './given.js';
import type { Transformer } from './transformer.js';

const mostProducts = 100_000;

/** A list of one, or a text, is taken apart at its commas. */
function asItems(value: Json): readonly string[] {
  const [only] = asList(value);
  if (isJsonList(value) && value.length !== 1) return value.map(asAnyText);
  return only === undefined ? [] : asParts(typeof only === 'string' ? only : asAnyText(only));
}

function product(left: readonly string[], right: readonly string[], between: string): readonly string[] {
  if (left.length * right.length > mostProducts)
    throw new ValueError(`${left.length} times ${right.length} items are more than ${mostProducts}.`);
  const length = (items: readonly string[]) => items.reduce((sum, item) => sum + item.length, 0);
  needRoom(
    length(left) * right.length + length(right) * left.length + left.length * right.length * between.length,
  );
  return left.flatMap((one) => right.map((other) => `${one}${between}${other}`));
}

/** Every item with every item of the second list, joined. */
export const productJoin: Transformer = {
  name: 'ProductJoin',
  takes: 'list',
  apply: (value, args) =>
    product(asItems(value), asItems(argument(args, 'list2')), textArgument(args, 'join', '=')),
};
