import { positionIn } from '../../../language/expression/methods/position-in.js';
import { isJsonList, type Json } from '../../../language/json/json.js';
import { asAnyText, asList } from '../cast.js';

/** A value is an element of the list on the right, or a part of the text; of several on the left any will do. */
export function isContained(left: Json, right: Json, options: { readonly ignoreCase: boolean }): boolean {
  if (right === null) return false;
  const text = (value: Json) => (options.ignoreCase ? asAnyText(value).toLowerCase() : asAnyText(value));
  const isThere = (wanted: string) =>
    isJsonList(right) ? right.some((item) => text(item) === wanted) : positionIn(text(right), wanted) >= 0;
  return asList(left).some((item) => isThere(text(item)));
}
