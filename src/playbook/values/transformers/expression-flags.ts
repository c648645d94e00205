import type { JsonObject } from '../../../language/json/json.js';
import type { RegularExpressionFlags } from '../regular-expression.js';
import { flagArgument } from './given.js';

/** The flags of the transformers for regular expressions. */
export function expressionFlags(args: JsonObject): RegularExpressionFlags {
  return {
    ignoreCase: flagArgument(args, 'ignore_case'),
    multiline: flagArgument(args, 'multi_line'),
    dotMatchesNewline: flagArgument(args, 'period_matches_newline'),
  };
}
