import type { Json } from '../../../language/json/json.js';
import { asParts } from '../cast.js';
import { folded } from './folded.js';

/** A text is one of a list, or of the parts of a text between commas. */
export function isListed(left: Json, right: Json, options: { readonly ignoreCase: boolean }): boolean {
  const wanted = folded(left, options);
  return asParts(right).some((part) => folded(part, options) === wanted);
}
