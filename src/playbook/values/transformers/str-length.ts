import { asAnyText } from '../cast.js';
import type { Transformer } from './transformer.js';

/** How many characters a text has. */
export const strLength: Transformer = {
  name: 'strLength',
  takes: 'item',
  apply: (value) => [...asAnyText(value)].length,
};
