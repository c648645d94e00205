import { positionIn } from '../../../language/expression/methods/position-in.js';
import { isJsonList, type Json } from '../../../language/json/json.js';
import { asAnyText, asList } from '../cast.js';
import { isEmptyValue } from './is-empty-value.js';

/** `StringContainsArray`, as the published script does it. */
export function containsAny(
  left: Json,
  right: Json,
  { ignoreCase }: { readonly ignoreCase: boolean },
): boolean {
  if (isEmptyValue(left) || isEmptyValue(right)) return false;
  const text = (value: Json) => (ignoreCase ? asAnyText(value).toLowerCase() : asAnyText(value));
  const wanted = asList(right).map(text);
  if (isJsonList(left)) return left.some((item) => wanted.includes(text(item)));
  return wanted.some((part) => positionIn(text(left), part) >= 0);
}
