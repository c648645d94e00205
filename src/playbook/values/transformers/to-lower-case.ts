import { asText } from '../cast.js';
import type { Transformer } from './transformer.js';

/** The text in lower case. */
export const toLowerCase: Transformer = {
  name: 'toLowerCase',
  takes: 'item',
  apply: (value) => asText(value).toLowerCase(),
};
