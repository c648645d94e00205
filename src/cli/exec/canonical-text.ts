import { jsonText } from '../../language/context/json-text.js';
import { nestedDeeperThan } from '../../language/context/nested-deeper-than.js';
import type { Json } from '../../language/json/json.js';
import { ConfigurationError } from '../../sdk/errors/configuration-error.js';

/** Levels of parameters; no integration has more. */
const deepest = 32;

/**
 * The same text for the same parameters, in whatever order their members come.
 * @throws ConfigurationError for what is nested too deep
 */
export function canonicalText(value: Json): string {
  if (nestedDeeperThan(value, deepest))
    throw new ConfigurationError(`"params" must not be nested deeper than ${deepest} levels.`);
  return jsonText(value, { sortKeys: true });
}
