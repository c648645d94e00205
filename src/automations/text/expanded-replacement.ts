import type { Matcher } from 're2js';
import { needRoom } from '../limits.js';

const reference = /\$([$&`']|\d{1,2})/g;

/**
 * What stands in place of a match, by the rules of JavaScript: `$1` to `$99` are groups, `$&` the match, `` $` `` and `$'`
 * what comes before and after it, `$$` a dollar. A group that the expression has not stays as it is written.
 */
export function expandedReplacement(replacement: string, match: Matcher, text: string): string {
  if (!replacement.includes('$')) return replacement;
  let { length } = replacement;
  return replacement.replace(reference, (written, name: string) => {
    const made = meaning(written, name, match, text);
    length += made.length;
    needRoom(length, 'The result');
    return made;
  });
}

function meaning(written: string, name: string, match: Matcher, text: string): string {
  switch (name) {
    case '$':
      return '$';
    case '&':
      return match.group(0) ?? '';
    case '`':
      return text.slice(0, match.start());
    case "'":
      return text.slice(match.end());
    default: {
      const number = Number(name);
      const groups = match.groupCount();
      if (number >= 1 && number <= groups) return match.group(number) ?? '';
      // `$15` of an expression with one group is that group, and a 5.
      const [first = '', second = ''] = name;
      const isFirst = Number(first) >= 1 && Number(first) <= groups && second !== '';
      return isFirst ? `${match.group(Number(first)) ?? ''}${second}` : written;
    }
  }
}
