import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../src/sdk/errors/configuration-error.js';
import { followReferences } from '../../src/settings/secret-references.js';

const toVariable = (name: string) => `\${env:${name}}`;
const toFile = (path: string) => `\${file:${path}}`;

const sources = {
  environment: { KEY: 'k-1', TRICK: toVariable('KEY'), EMPTY: '' },
  readFile(path: string): string {
    const files: Readonly<Record<string, string>> = {
      '/plain': 'secret',
      '/lines': 'secret\n\n',
      '/windows': 'secret\r\n',
      '/empty': '\n',
      '/odd${env:KEY': 'odd',
    };
    const text = files[path];
    if (text === undefined) throw Object.assign(new Error('no'), { code: 'ENOENT' });
    return text;
  },
};

const follow = (value: string) => followReferences({ value }, 'vmray-eu', sources)['value'];

describe('followReferences', () => {
  it('follows references anywhere in the parameters', () => {
    const parameters = { a: { b: [toVariable('KEY'), 5] }, c: `x-${toFile('/plain')}-${toVariable('KEY')}` };
    expect(followReferences(parameters, 'i', sources)).toEqual({ a: { b: ['k-1', 5] }, c: 'x-secret-k-1' });
  });

  it('drops one line end of a file', () => {
    expect(follow(toFile('/lines'))).toBe('secret\n');
    expect(follow(toFile('/windows'))).toBe('secret');
  });

  it('leaves other dollar signs alone', () => {
    expect(follow('pa${ss}w$ord')).toBe('pa${ss}w$ord');
  });

  it('does not search a secret for references', () => {
    expect(follow(toVariable('TRICK'))).toBe(toVariable('KEY'));
  });

  it.each([
    [toVariable('GONE'), 'is not set in the environment'],
    [toVariable('EMPTY'), 'is empty'],
    [toVariable('constructor'), 'is not set in the environment'],
    [toFile('/gone'), 'cannot be read: there is no such file'],
    [toFile('/empty'), 'names an empty file'],
  ])('names %s, which cannot be followed, and the instance', (reference, why) => {
    const attempt = () => follow(`k-1 ${reference}`);
    expect(attempt).toThrow(ConfigurationError);
    expect(attempt).toThrow(`Instance "vmray-eu": ${reference} ${why}.`);
    expect(attempt).not.toThrow(/k-1/);
  });

  it('leaves a reference that is never closed as it stands, however often it begins', () => {
    const unclosed = '${env:'.repeat(200_000);
    expect(follow(unclosed)).toBe(unclosed);
    expect(follow(`${toVariable('KEY')}${unclosed}`)).toBe(`k-1${unclosed}`);
  });

  it('takes all up to the first brace for the name, and shows its beginning only', () => {
    expect(() => follow('${env:${env:KEY}}')).toThrow('${env:${env:KEY} is not set in the environment');
    expect(follow(`${toFile('/odd${env:KEY')}!`)).toBe('odd!');
    expect(() => follow(toVariable('A'.repeat(100_000)))).toThrow(/^.{300,400}$/);
  });
});
