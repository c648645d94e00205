import type { Budget } from '../../../language/expression/budget.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../../language/json/json.js';
import { asList, asParts } from '../cast.js';
import { argument } from './given.js';
import type { Transformer } from './transformer.js';

function collected(value: Json, args: JsonObject, budget: Budget): Json {
  const fields = asParts(argument(args, 'list'));
  budget.spend(fields.length * asList(argument(args, 'key')).length);
  const found = asList(argument(args, 'key')).flatMap((item) =>
    isJsonObject(item) ? fields.flatMap((field) => asList(member(item, field) ?? null)) : [],
  );
  const all = [...found, ...asList(value)];
  return all.length === 0 ? null : all;
}

/** The named members of all objects of a list, then the values that are there already. */
export const getValuesOfMultipleFields: Transformer = {
  name: 'GetValuesOfMultipleFields',
  takes: 'list',
  takesNothing: true,
  apply: (value, args, { budget }) => collected(value, args, budget),
};
