import { isJsonList, isJsonObject, type Json } from '../../json/json.js';
import { listItemText } from './list-item-text.js';
import { deepestShown } from './nesting.js';
import { unlinked } from './unlinked.js';

/** An http(s) URL, or a text that names no scheme, with nothing in it that would end the link. */
const linkable = /^(?:https?:\/\/[^\p{C}\p{Z}<>[\]\\`]+|[^\p{C}\p{Z}<>()[\]\\`:&%]+)$/iu;

/**
 * Makes links of the values under `keys`, at any depth that a cell shows: `[v](v)`; a list of them for a list; null for
 * an empty value (`spec/tables.md` step 1). Escaping comes later, inside the link too. A value that would break out of
 * the link, or lead anywhere but to http(s), is text: `javascript:` for one (attack class 21).
 */
export function linkUrls(value: Json, keys: ReadonlySet<string>, depth = 0): Json {
  if (depth > deepestShown) return value;
  if (isJsonList(value)) return value.map((item) => linkUrls(item, keys, depth + 1));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      keys.has(key) ? link(item) : linkUrls(item, keys, depth + 1),
    ]),
  );
}

function link(target: Json): Json {
  if (isJsonList(target)) return target.length === 0 ? null : target.map(linkTo);
  if (isJsonObject(target) && Object.keys(target).length === 0) return null;
  return target ? linkTo(target) : null;
}

function linkTo(target: Json): string {
  const text = listItemText(target);
  if (!linkable.test(text)) return unlinked(text);
  return `[${text}](${text.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
