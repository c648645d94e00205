import { isJsonList, type Json, type JsonObject } from '../../../src/language/json/json.js';
import { nothing, type Rule } from '../expected.js';
import { read } from '../original/answers.js';
import { mapArtifacts } from './artifacts.js';

/** IPs have `Countries` and `CountryCodes`, lists: from the plural field, else from the singular one. */
export const countries: Rule = {
  deviation: 'D5',
  apply: (expected) =>
    mapArtifacts(expected, (context, { kind, raw }) =>
      kind.name === 'IP'
        ? {
            ...context,
            Countries: listOf(raw, 'countries', 'country'),
            CountryCodes: listOf(raw, 'country_codes', 'country_code'),
          }
        : context,
    ),
};

function listOf(raw: JsonObject, plural: string, singular: string): Json {
  const list = read(raw, plural);
  if (isJsonList(list)) return list;
  const one = read(raw, singular);
  return one === null || one === '' ? nothing : [one];
}
