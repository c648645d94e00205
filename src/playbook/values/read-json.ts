import type { Json } from '../../language/json/json.js';

/** Only a text with one of these can hold a number that is too large. */
const largeNumber = /(?<!\d)\d{300}|e\+?\d{3}/i;

/** The value of a JSON text. @throws SyntaxError for a text that is none, or holds a number that is too large */
export function readJson(text: string): Json {
  const value: Json = largeNumber.test(text) ? JSON.parse(text, refuseInfinity) : JSON.parse(text);
  return value;
}

function refuseInfinity(_key: string, value: unknown): unknown {
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
    throw new SyntaxError('A number is too large.');
  return value;
}
