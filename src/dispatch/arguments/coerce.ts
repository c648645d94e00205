import type { Json } from '../../language/json/json.js';
import type { Argument } from '../../language/manifest/manifest.js';
import { booleanOf } from './boolean-of.js';
import { keyValuesOf } from './key-values-of.js';
import { BadList, listOf } from './list-of.js';
import { numberOf } from './number-of.js';
import { refuse } from './refuse.js';
import { textOf } from './text-of.js';

/**
 * A given value as the command's handler expects it (`spec/commands.md` sections 5 and 6): a list of texts where
 * `isArray` is declared, else a number, a boolean, an object, or text. Undefined where an empty text stands for none.
 * @throws ArgumentError naming the argument and the value; a secret value is masked.
 */
export function coerce(argument: Argument, value: Json): Json | undefined {
  if (argument.isArray) return listOfTexts(argument, value);
  switch (argument.kind) {
    case 'text':
      return textOf(value);
    case 'number':
      return unlessEmpty(argument, value, numberOf, 'must be a number');
    case 'boolean':
      return unlessEmpty(argument, value, booleanOf, 'must be true or false');
    case 'keyValue':
      return unlessEmpty(
        argument,
        value,
        keyValuesOf,
        'must be pairs such as "key=value,other=value" or a JSON object',
      );
  }
}

function listOfTexts(argument: Argument, value: Json): readonly string[] {
  try {
    return listOf(value)
      .filter((item) => item !== null)
      .map(textOf);
  } catch (error) {
    if (!(error instanceof BadList)) throw error;
    throw refuse(argument, value, error.expectation);
  }
}

function unlessEmpty(
  argument: Argument,
  value: Json,
  read: (value: Json) => Json | undefined,
  expectation: string,
): Json | undefined {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return undefined;
  const result = read(value);
  if (result === undefined) throw refuse(argument, value, expectation);
  return result;
}
