import { isJsonList, type Json } from '../../../language/json/json.js';
import type { Transformer } from './transformer.js';

function isFalsy(value: Json): boolean {
  return (
    value === null ||
    value === '' ||
    value === 0 ||
    value === false ||
    (isJsonList(value) && value.length === 0)
  );
}

/** A list as it is, a value as a list of one, nothing as an empty list. */
export const convertToSingleElementArray: Transformer = {
  name: 'ConvertToSingleElementArray',
  takes: 'list',
  isShallow: true,
  takesNothing: true,
  apply: (value) => (isJsonList(value) && value.length > 0 ? value : isFalsy(value) ? [] : [value]),
};
