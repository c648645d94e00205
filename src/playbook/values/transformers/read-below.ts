import { ContextPathSyntaxError } from '../../../language/context/context-path-syntax-error.js';
import { readContext } from '../../../language/context/read-context.js';
import type { Json } from '../../../language/json/json.js';
import { ValueError } from '../value-error.js';
import type { TransformerSurroundings } from './transformer.js';

/** What a path finds with a value as its root. @throws ValueError for a text that is no path */
export function readBelow(value: Json, path: string, { functions, budget }: TransformerSurroundings): Json {
  try {
    return readContext(value, path, functions, budget);
  } catch (error) {
    if (error instanceof ContextPathSyntaxError) throw new ValueError(error.message);
    throw error;
  }
}
