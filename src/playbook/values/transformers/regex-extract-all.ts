import type { Budget } from '../../../language/expression/budget.js';
import type { Json, JsonObject } from '../../../language/json/json.js';
import { asAnyText } from '../cast.js';
import { regularExpression } from '../regular-expression.js';
import { search, stepsOfMatch } from '../search.js';
import { ValueError } from '../value-error.js';
import { expressionFlags } from './expression-flags.js';
import { flagArgument, textArgument } from './given.js';
import type { Transformer } from './transformer.js';

function extracted(text: string, args: JsonObject, budget: Budget): Json {
  const pattern = textArgument(args, 'regex');
  const matcher = search(regularExpression(pattern, expressionFlags(args)), text, budget);
  const found: Json[] = [];
  const groups = matcher.groupCount();
  while (matcher.find()) {
    const all = Array.from({ length: groups }, (_, index) => matcher.group(index + 1) ?? '');
    if (groups === 0) found.push(matcher.group() ?? '');
    else if (groups === 1) found.push(all[0] ?? '');
    else if (flagArgument(args, 'unpack_matches')) found.push(...all);
    else found.push(all);
    budget.spend(stepsOfMatch + groups);
  }
  if (found.length === 0 && flagArgument(args, 'error_if_no_match'))
    throw new ValueError(`The regular expression ${JSON.stringify(pattern.slice(0, 100))} matches nothing.`);
  return found;
}

/** Everything that a regular expression (RE2) matches, or its groups. */
export const regexExtractAll: Transformer = {
  name: 'RegexExtractAll',
  takes: 'item',
  apply: (value, args, { budget }) => extracted(asAnyText(value), args, budget),
};
