import { asText } from '../cast.js';
import type { Transformer } from './transformer.js';

/** The text without blanks at its ends. */
export const trim: Transformer = {
  name: 'trim',
  takes: 'item',
  apply: (value) => asText(value).trim(),
};
