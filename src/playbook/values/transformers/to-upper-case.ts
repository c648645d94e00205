import { asText } from '../cast.js';
import type { Transformer } from './transformer.js';

/** The text in upper case. */
export const toUpperCase: Transformer = {
  name: 'toUpperCase',
  takes: 'item',
  apply: (value) => asText(value).toUpperCase(),
};
