import { isJsonList } from '../../../language/json/json.js';
import type { Transformer } from './transformer.js';

/** The last of a list. */
export const lastArrayElement: Transformer = {
  name: 'LastArrayElement',
  takes: 'list',
  isShallow: true,
  apply: (value) => (isJsonList(value) && value.length > 0 ? (value.at(-1) ?? null) : value),
};
