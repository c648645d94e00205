import type { JsonObject } from '../../../language/json/json.js';
import { asAnyText, asNumber, asParts } from '../cast.js';
import { partsBetween } from '../parts-of.js';
import { ValueError } from '../value-error.js';
import { argument, textArgument } from './given.js';
import type { Transformer } from './transformer.js';

function fieldsOf(text: string, args: JsonObject): string {
  // Two apostrophes are how an empty delimiter is written.
  const given = textArgument(args, 'delimiter');
  const delimiter = given === "''" ? '' : given;
  const parts = partsBetween(text, delimiter);
  const chosen = asParts(argument(args, 'fields')).map((field) => {
    const index = (asNumber(field) ?? Number.NaN) - 1;
    const part = parts.at(index);
    if (!Number.isInteger(index) || part === undefined)
      throw new ValueError(`The text has ${parts.length} fields, and no field ${field}.`);
    return part;
  });
  return chosen.join(delimiter);
}

/** Fields of a text between delimiters, counted from 1. */
export const cut: Transformer = {
  name: 'Cut',
  takes: 'item',
  apply: (value, args) => fieldsOf(asAnyText(value), args),
};
