import type { RE2JS } from 're2js';
import { isFound } from './is-found.js';
import { SearchBudget } from './search-budget.js';

/**
 * A match: its place in the bytes of the text, and its groups, 0 the whole; null for one that took no part. They can be
 * asked for until the next match is.
 */
export interface Match {
  readonly start: number;
  readonly end: number;
  group(number: number): string | null;
}

/** A byte that is looked at costs more than in a plain search, for it is counted. */
const perByte = 300;

/**
 * Every match of a regular expression in a text, given as bytes of UTF-8. An empty match is stepped over by one character.
 * Each byte that RE2 looks at is counted: `a(?:.*b)?` looks at the whole rest of the text for each `a`.
 * @throws AutomationFailed where the search takes too long
 */
export function* matchesIn(
  expression: RE2JS,
  text: Buffer,
  budget = new SearchBudget(),
): Generator<Match, void> {
  // To see that there is none is much cheaper.
  if (!isFound(expression, text.toString(), budget)) return;
  const parts = expression.programSize();
  const matcher = expression.matcher(watched(text, () => budget.spend(1, parts, perByte)));
  while (matcher.find())
    yield { start: matcher.start(), end: matcher.end(), group: (number) => matcher.group(number) };
}

/** The same bytes; tells of each that is read. */
function watched(bytes: Buffer, tell: () => void): Buffer {
  return new Proxy(bytes, {
    get(target, key) {
      if (typeof key === 'string' && key >= '0' && key < ':') {
        tell();
        return target[Number(key)];
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
