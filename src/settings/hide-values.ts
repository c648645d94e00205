import type { Problem } from '../language/yaml/problem.js';
import { createRedactor } from '../sdk/redaction/create-redactor.js';
import { isSecretParameter } from '../sdk/redaction/secret-name.js';
import { strengthOf } from '../sdk/redaction/strength.js';

/** A word of a line, and the colon behind it where it may be a key. */
const word = /([^\s"'`,[\]{}:=]+(?::[^\s"'`,[\]{}=]+)*)(["']?\s*:(?=\s|$))?/g;
/** Before a key stands nothing, or the beginning of a map or of an item. */
const beforeKey = /(?:^|[-{,[?])\s*["']?$/;
const longestLine = 10_000;

/**
 * The problem without the values that its message repeats: a mistake may stand beside a key. Hidden is what stands in
 * its line behind a name that speaks of a secret, and whatever else there looks like one; keys and plain words stay.
 */
export function hideValues(problem: Problem, lines: readonly string[]): Problem {
  const line = (lines[problem.line - 1] ?? '').slice(0, longestLine);
  const message = createRedactor(valuesIn(line))(problem.message);
  return message === problem.message ? problem : { ...problem, message };
}

function valuesIn(line: string): readonly string[] {
  const values: string[] = [];
  let isSecret = false;
  for (const { index, 1: text = '', 2: colon } of line.matchAll(word)) {
    // What a reference of YAML, a tag or an anchor begins with is no part of it.
    const bare = text.replace(/^[*&!]+/, '');
    const isKey = colon !== undefined && beforeKey.test(line.slice(Math.max(index - 20, 0), index));
    if (isSecretParameter(bare) && !isSecret) isSecret = true;
    else if (isSecret || (!isKey && strengthOf(bare) !== 'word')) values.push(text, bare);
  }
  return values;
}
