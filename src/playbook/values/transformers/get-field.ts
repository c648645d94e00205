import { isJsonObject } from '../../../language/json/json.js';
import { textArgument } from './given.js';
import { readBelow } from './read-below.js';
import type { Transformer } from './transformer.js';

/** The member of an object at a path. */
export const getField: Transformer = {
  name: 'getField',
  takes: 'item',
  isShallow: true,
  apply: (value, args, surroundings) =>
    isJsonObject(value) ? readBelow(value, textArgument(args, 'field'), surroundings) : null,
};
