import { jsonText } from '../../language/context/json-text.js';
import type { Json } from '../../language/json/json.js';

/**
 * A value as the text a command line would have held: text as it is, numbers and booleans plain, lists and objects as
 * compact JSON, however deep (`spec/commands.md` section 5).
 */
export function textOf(value: Json): string {
  return typeof value === 'string' ? value : jsonText(value, { sortKeys: false });
}
