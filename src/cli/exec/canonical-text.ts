import { isJsonList, isJsonObject, type Json } from '../../language/json/json.js';
import { ConfigurationError } from '../../sdk/errors/configuration-error.js';

/** Levels of parameters; no integration has more. */
const deepest = 32;

/**
 * The same text for the same parameters, in whatever order their members come.
 * @throws ConfigurationError for what is nested too deep
 */
export function canonicalText(value: Json, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth > deepest)
    throw new ConfigurationError(`"params" must not be nested deeper than ${deepest} levels.`);
  if (isJsonList(value)) return `[${value.map((item) => canonicalText(item, depth + 1)).join()}]`;
  if (!isJsonObject(value)) return '';
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item, depth + 1)}`).join()}}`;
}
