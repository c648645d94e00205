import { jsonText } from '../../language/context/json-text.js';
import { textForm } from '../../language/context/text-form.js';
import { isJsonList, type Json } from '../../language/json/json.js';
import { asList, asParts } from '../values/cast.js';

/** What stands between the items of a list that is a text. */
const separator = ',';

/** What a list holds when it is made of this: a text as it is, anything else as JSON (`spec/builtin-scripts.md`). */
export function listData(given: Json): string {
  if (given === null) return '';
  return typeof given === 'string' ? given : jsonText(given, { sortKeys: false });
}

/** A list as `getList` shows it. Lists are texts; one that was given as JSON stays JSON, and has its text. */
export function listText(list: Json): string {
  return textForm(list);
}

/** A list with these items behind its own. */
export function withItems(list: Json, given: Json): Json {
  if (isJsonList(list)) return [...list, ...asParts(given)];
  const before = listText(list);
  const added = asList(given).map(textForm).join(separator);
  return before === '' ? added : `${before}${separator}${added}`;
}

/** A list without the items that equal one of these; the last one leaves an empty text. */
export function withoutItems(list: Json, given: Json): Json {
  const gone = new Set(asParts(given));
  if (isJsonList(list)) return list.filter((item) => !gone.has(textForm(item)));
  return listText(list)
    .split(separator)
    .filter((item) => !gone.has(item.trim()))
    .join(separator);
}
