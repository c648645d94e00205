import { jsonText } from '../../../language/context/json-text.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../../language/json/json.js';
import { asList } from '../cast.js';
import { argument, flagArgument, textArgument } from './given.js';
import type { Transformer } from './transformer.js';

function chosen(value: Json, args: JsonObject): Json {
  const field = textArgument(args, 'field');
  const wanted = argument(args, 'equalTo');
  const wantedField = textArgument(args, 'getField');
  const found = asList(value).flatMap((item) => {
    if (!isJsonObject(item) || (member(item, field) ?? null) !== wanted) return [];
    if (wantedField === '') return [item];
    const own = member(item, wantedField) ?? null;
    return own === null || own === '' || own === false || own === 0 ? [] : [own];
  });
  if (found.length === 1) return found[0] ?? null;
  return flagArgument(args, 'stringify', true) ? jsonText(found, { sortKeys: false }) : found;
}

/** The objects whose member is a value, or another member of them; several as JSON text, unless `stringify` is false. */
export const whereFieldEquals: Transformer = {
  name: 'WhereFieldEquals',
  takes: 'list',
  apply: (value, args) => chosen(value, args),
};
