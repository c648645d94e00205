import type { Budget } from '../../../language/expression/budget.js';
import { asAnyText } from '../cast.js';
import { needRoom } from '../need-room.js';
import { regularExpression } from '../regular-expression.js';
import { search, stepsOfMatch } from '../search.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

/** `$1` or `${1}`; `$$` is a dollar. */
const reference = /\$(?:(\d{1,3})|\{(\d{1,3})\}|\$)/g;

function replaced(text: string, pattern: string, replacement: string, budget: Budget): string {
  const matcher = search(regularExpression(pattern), text, budget);
  const parts: string[] = [];
  let length = text.length;
  let end = 0;
  while (matcher.find()) {
    const made = replacement.replace(reference, (_, plain?: string, braced?: string) => {
      const number = plain ?? braced;
      if (number === undefined) return '$';
      return Number(number) <= matcher.groupCount() ? (matcher.group(Number(number)) ?? '') : '';
    });
    budget.spend(stepsOfMatch + Math.floor(replacement.length / 8));
    length += made.length;
    needRoom(length);
    parts.push(text.slice(end, matcher.start()), made);
    end = matcher.end();
  }
  return parts.join('') + text.slice(end);
}

/** What a regular expression (RE2) matches is replaced, with `$1` for its groups; a group that it has not is nothing. */
export const replaceMatch: Transformer = {
  name: 'replaceMatch',
  takes: 'item',
  apply: (value, args, { budget }) =>
    replaced(asAnyText(value), textArgument(args, 'regex'), textArgument(args, 'replaceWith'), budget),
};
