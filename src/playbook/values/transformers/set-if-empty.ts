import { isJsonList, type Json } from '../../../language/json/json.js';
import { isEmptyValue } from '../operators/is-empty-value.js';
import { argument, flagArgument } from './given.js';
import type { Transformer } from './transformer.js';

const words = new Set(['none', 'null']);

function isNothing(value: Json, isEmptyNothing: boolean): boolean {
  if (value === null) return true;
  if (!isEmptyNothing) return false;
  const [only = null] = isJsonList(value) && value.length === 1 ? value : [value];
  return isEmptyValue(only) || (typeof only === 'string' && words.has(only.toLowerCase()));
}

/** The default where there is nothing, or nothing but emptiness. */
export const setIfEmpty: Transformer = {
  name: 'SetIfEmpty',
  takes: 'list',
  isShallow: true,
  takesNothing: true,
  apply: (value, args) =>
    isNothing(value, flagArgument(args, 'applyIfEmpty', true)) ? argument(args, 'defaultValue') : value,
};
