import { jsonText } from '../../../language/context/json-text.js';
import type { Transformer } from './transformer.js';

/** The JSON text of a list with the value. */
export const stringToArray: Transformer = {
  name: 'StringToArray',
  takes: 'item',
  apply: (value) => jsonText([value], { sortKeys: false }),
};
