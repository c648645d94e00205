import type { Json } from '../../../language/json/json.js';
import { readJson } from '../read-json.js';
import type { Transformer } from './transformer.js';

function parsed(text: string): Json {
  try {
    return readJson(text);
  } catch (error) {
    return String(error);
  }
}

/** The value that a JSON text holds; for a text that is none, what is wrong with it. */
export const parseJson: Transformer = {
  name: 'ParseJSON',
  takes: 'item',
  apply: (value) => (typeof value === 'string' ? parsed(value) : value),
};
