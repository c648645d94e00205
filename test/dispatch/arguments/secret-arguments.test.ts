import { describe, expect, it } from '@jest/globals';
import { maskSecretArguments, secretValues } from '../../../src/dispatch/arguments/secret-arguments.js';
import { aCommand, anArgument } from '../declarations.js';

const command = aCommand('scan', [
  anArgument('phrase', { secret: true }),
  anArgument('words', { aliasOf: 'phrase' }),
  anArgument('codes', { secret: true, isArray: true }),
  anArgument('comment'),
]);

describe('secret arguments', () => {
  it.each([
    ['declared, in any case of their name', { PHRASE: 'a phrase' }, ['a phrase']],
    ['under an alias', { words: 'a phrase' }, ['a phrase']],
    ['not declared, but so named', { archive_password: 'infected' }, ['infected']],
    ['numbers', { phrase: 12345678 }, ['12345678']],
    ['items of a list', { codes: ['one', 'two'] }, ['one', 'two']],
    ['items of a text that is a list', { codes: 'one, two' }, ['one, two', 'one', 'two']],
    ['items of a JSON list', { codes: '["one","two"]' }, ['["one","two"]', 'one', 'two']],
    ['what only looks like a JSON list', { codes: '[one' }, ['[one']],
    ['a broken JSON list', { codes: '[one]' }, ['[one]']],
    ['members of an object', { phrase: { a: 'one', b: [{}, 2], c: {} } }, ['one', '2']],
    ['nothing of the others', { comment: 'hello', registry_key: 'HKLM', phrase: true }, []],
  ])('are found: %s', (_, args, expected) => {
    expect(secretValues(command, args)).toEqual(expected);
  });

  it('are masked in echoes', () => {
    const args = { Words: 'a', codes: ['b'], comment: 'c', api_key: 5 };
    expect(maskSecretArguments(command, args)).toEqual({
      Words: '******',
      codes: '******',
      comment: 'c',
      api_key: '******',
    });
  });
});
