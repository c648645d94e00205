import { isJsonList } from '../../../language/json/json.js';
import type { Transformer } from './transformer.js';

/** A list from its end. */
export const reverseList: Transformer = {
  name: 'ReverseList',
  takes: 'list',
  isShallow: true,
  apply: (value) => (isJsonList(value) ? value.toReversed() : value),
};
