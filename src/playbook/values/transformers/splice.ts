import type { Json, JsonObject } from '../../../language/json/json.js';
import { asList } from '../cast.js';
import { bare } from './bare.js';
import { argument, numberArgument } from './given.js';
import type { Transformer } from './transformer.js';

function spliced(items: readonly Json[], args: JsonObject): Json {
  const index = numberArgument(args, 'index') ?? 0;
  const count = numberArgument(args, 'deleteCount') ?? 0;
  const from = index < 0 ? Math.max(0, items.length + index) : index;
  return bare([
    ...items.slice(0, from),
    ...asList(argument(args, 'item')),
    ...items.slice(from + Math.max(0, count)),
  ]);
}

/** A list without some items at an index, with an item in their place. */
export const splice: Transformer = {
  name: 'splice',
  takes: 'list',
  isShallow: true,
  apply: (value, args) => spliced(asList(value), args),
};
