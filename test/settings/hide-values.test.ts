import { describe, expect, it } from '@jest/globals';
import { hideValues } from '../../src/settings/hide-values.js';

function hidden(line: string, message: string): string {
  const problem = { file: 'sortie.yml', line: 2, column: 1, level: 'error', code: 'YM101', message } as const;
  return hideValues(problem, ['first: line', line]).message;
}

describe('hideValues', () => {
  it.each([
    ['  password: hunter', 'Wrong in "password: hunter".', 'Wrong in "password: ******".'],
    ['  { password hunter, x: y }', 'Wrong in "{ password hunter".', 'Wrong in "{ password ******".'],
    ['  pasword: k3y-4f1d7c0a', 'Wrong in "pasword: k3y-4f1d7c0a".', 'Wrong in "pasword: ******".'],
    ['  pasword: k3y-4f1d7c0a: x', 'Wrong in "pasword: k3y-4f1d7c0a: x".', 'Wrong in "pasword: ******: x".'],
    ['  api_key: *k3y4f1d7c0a', 'No anchor is called "k3y4f1d7c0a".', 'No anchor is called "******".'],
    ['  default: perhaps', 'must be true or false, not "perhaps"', 'must be true or false, not "perhaps"'],
    ['  - just text', 'must be a map, not "just text"', 'must be a map, not "just text"'],
    ['  parms: {}', '"parms" means nothing here.', '"parms" means nothing here.'],
    ['  retry_on_429: maybe: x', 'Wrong in "retry_on_429: maybe".', 'Wrong in "retry_on_429: maybe".'],
  ])('in %j', (line, message, shown) => {
    expect(hidden(line, message)).toBe(shown);
  });
});
