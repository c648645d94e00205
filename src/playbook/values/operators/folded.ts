import type { Json } from '../../../language/json/json.js';
import { asText } from '../cast.js';

/** A side of a comparison of texts, in lower case where case does not matter. */
export function folded(value: Json, { ignoreCase }: { readonly ignoreCase: boolean }): string {
  return ignoreCase ? asText(value).toLowerCase() : asText(value);
}
