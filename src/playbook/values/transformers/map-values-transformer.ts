import { isJsonObject, type Json } from '../../../language/json/json.js';
import { asAnyText, asParts } from '../cast.js';
import { ValueError } from '../value-error.js';
import { argument } from './given.js';
import type { Transformer } from './transformer.js';

function mapped(value: Json, from: readonly string[], to: readonly string[]): Json {
  if (from.length !== to.length)
    throw new ValueError(
      `"input_values" has ${from.length} items and "mapped_values" ${to.length}: they must match.`,
    );
  const first = new Map(from.map((text, index) => [text, to[index]] as const).toReversed());
  const counterpart = (text: string) => first.get(text);
  if (!isJsonObject(value)) return counterpart(asAnyText(value)) ?? value;
  return Object.fromEntries(
    Object.entries(value).map(([key, own]): [string, Json] => {
      const found = counterpart(`${key}:${asAnyText(own)}`) ?? counterpart(`${key}: ${asAnyText(own)}`);
      const named = /^[^:]+:\s*(.*)$/s.exec(found ?? '');
      return [key, found === undefined ? own : (named?.[1] ?? found)];
    }),
  );
}

/** A value of one list becomes its counterpart of another; a member of an object is named `key:value`. */
export const mapValuesTransformer: Transformer = {
  name: 'MapValuesTransformer',
  takes: 'item',
  apply: (value, args) =>
    mapped(value, asParts(argument(args, 'input_values')), asParts(argument(args, 'mapped_values'))),
};
