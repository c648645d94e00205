import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';

/** What a list of the server holds, usually a text; undefined where there is none of that name. */
export function listNamed(root: JsonObject, name: string): Json | undefined {
  const lists = member(root, 'lists');
  return isJsonObject(lists) ? member(lists, name) : undefined;
}
