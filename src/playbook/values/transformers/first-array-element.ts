import { isJsonList } from '../../../language/json/json.js';
import type { Transformer } from './transformer.js';

/** The first of a list. */
export const firstArrayElement: Transformer = {
  name: 'FirstArrayElement',
  takes: 'list',
  isShallow: true,
  apply: (value) => (isJsonList(value) && value.length > 0 ? (value[0] ?? null) : value),
};
