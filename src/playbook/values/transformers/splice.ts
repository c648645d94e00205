import type { Json, JsonObject } from '../../../language/json/json.js';
import { asList } from '../cast.js';
import { bare } from './bare.js';
import { argument, numberArgument } from './given.js';
import type { Transformer } from './transformer.js';

function spliced(items: readonly Json[], args: JsonObject): Json {
  const index = numberArgument(args, 'index') ?? 0;
  const count = numberArgument(args, 'deleteCount') ?? 0;
  return bare(items.toSpliced(index, count, ...asList(argument(args, 'item'))));
}

/** A list without some items at an index, with an item in their place. */
export const splice: Transformer = {
  name: 'splice',
  takes: 'list',
  apply: (value, args) => spliced(asList(value), args),
};
