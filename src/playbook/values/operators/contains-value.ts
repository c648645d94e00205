import { positionIn } from '../../../language/expression/methods/position-in.js';
import { isJsonList, isJsonObject, type Json } from '../../../language/json/json.js';
import { asAnyText, asList } from '../cast.js';

interface Options {
  readonly ignoreCase: boolean;
}

/**
 * A list has an element with the same text, a text has the other in it, an object has a member of that name. Of several
 * on the right any will do.
 */
export function containsValue(left: Json, right: Json, options: Options): boolean {
  return left !== null && asList(right).some((item) => containsOne(left, item, options));
}

function containsOne(left: Json, right: Json, options: Options): boolean {
  const text = (value: Json) => (options.ignoreCase ? asAnyText(value).toLowerCase() : asAnyText(value));
  const wanted = text(right);
  if (isJsonList(left)) return left.some((item) => text(item) === wanted);
  if (isJsonObject(left)) return Object.keys(left).some((key) => text(key) === wanted);
  return positionIn(text(left), wanted) >= 0;
}
