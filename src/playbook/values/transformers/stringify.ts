import { jsonText } from '../../../language/context/json-text.js';
import type { Transformer } from './transformer.js';

/** Objects and lists become compact JSON with sorted keys; texts stay. */
export const stringify: Transformer = {
  name: 'Stringify',
  takes: 'list',
  apply: (value) => (typeof value === 'string' ? value : jsonText(value, { sortKeys: true })),
};
