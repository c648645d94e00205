import { describe, expect, it } from '@jest/globals';
import { crashText } from '../../src/cli/crash-text.js';

const secret = 'k3y-4f1d7c0a9e8b';

class Odd extends Error {
  readonly code = 'E_ODD';
  readonly config = { headers: { Authorization: secret } };
}

describe('what is said of an error that nobody caught', () => {
  it('is its class, its code and where it was thrown', () => {
    const text = crashText(new Odd('what it says'));
    expect(text).toMatch(/^error: Sortie ended unexpectedly: Odd \(E_ODD\)\n {4}at .+crash-text\.test\.ts/);
    expect(text).not.toContain('what it says');
  });

  it.each([
    ['a message of several lines', new Odd(`one\n    at ${secret}\nthree`)],
    ['a message that was changed', Object.assign(new Odd(secret), { message: 'another' })],
    ['a name that is one', Object.assign(new Odd('x'), { name: secret })],
    ['a code that is one', Object.assign(new Error('x'), { code: secret })],
    ['no error', secret],
    ['an object', { message: secret, stack: secret }],
    ['a stack of its own', Object.assign(new Error('x'), { stack: `Error: ${secret}\n    at ${secret}` })],
  ])('is nothing of %s', (_, error) => {
    expect(crashText(error)).not.toContain(secret);
    expect(crashText(error)).toMatch(/^error: Sortie ended unexpectedly/);
  });
});
