import { search } from '@jmespath-community/jmespath';
import type { Json } from '../../../language/json/json.js';
import { readJson } from '../read-json.js';
import { toJson } from '../to-json.js';
import { ValueError } from '../value-error.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

function found(value: Json, expression: string): Json {
  try {
    const data = typeof value === 'string' ? readJson(value) : value;
    // What is searched might be changed, and belongs to the context.
    return toJson(search(JSON.parse(JSON.stringify(data)), expression));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ValueError(
      `The JMESPath expression ${JSON.stringify(expression.slice(0, 100))} failed: ${why}`,
    );
  }
}

/** What a JMESPath expression finds in the item; a text is read as JSON first. */
export const jmespath: Transformer = {
  name: 'jmespath',
  takes: 'item',
  apply: (value, args) => found(value, textArgument(args, 'expression')),
};
