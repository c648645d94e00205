import { setMember } from '../../../language/context/merge/draft.js';
import type { Budget } from '../../../language/expression/budget.js';
import type { Json, JsonObject } from '../../../language/json/json.js';
import { asAnyText, asNumber, asParts } from '../cast.js';
import { regularExpression } from '../regular-expression.js';
import { search } from '../search.js';
import { expressionFlags } from './expression-flags.js';
import { argument, textArgument } from './given.js';
import type { Transformer } from './transformer.js';

function groupsOf(text: string, args: JsonObject, budget: Budget): Json {
  const flags = textArgument(args, 'flags').toLowerCase();
  const expression = regularExpression(textArgument(args, 'regex'), {
    ...expressionFlags(args),
    ...(flags.includes('i') ? { ignoreCase: true } : {}),
  });
  const matcher = search(expression, text, budget);
  if (!matcher.find()) return [];
  const all = Array.from({ length: matcher.groupCount() }, (_, index) => matcher.group(index + 1) ?? null);
  const wanted = asParts(argument(args, 'groups')).filter((part) => part !== '');
  const chosen = wanted.length === 0 ? all : wanted.map((index) => all[asNumber(index) ?? -1] ?? null);
  const keys = asParts(argument(args, 'keys')).filter((part) => part !== '');
  if (keys.length === 0) return chosen;
  const named: Record<string, Json> = {};
  keys.forEach((key, index) => {
    const group = chosen[index];
    if (group !== undefined) setMember(named, key, group);
  });
  return named;
}

/** The groups of the first match of a regular expression (RE2), as a list or under keys. */
export const regexGroups: Transformer = {
  name: 'RegexGroups',
  takes: 'item',
  apply: (value, args, { budget }) => groupsOf(asAnyText(value), args, budget),
};
