import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../../src/sdk/http/read-json.js';

const read = (text: string) => readJson(text, 'VMRay');
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('readJson', () => {
  it('reads all that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each(['', 'no', '<html>', '{"a":', '"', '"\\', '[1,]', '\u0000'])('takes %j for none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['deep lists', nested(1_001), 'it is nested deeper than 1,000 levels'],
    ['deep objects', `${'{"a":'.repeat(1_001)}1`, 'it is nested deeper than 1,000 levels'],
    ['depth without an end', '['.repeat(1_000_000), 'it is nested deeper than 1,000 levels'],
    ['many objects', `[${'{},'.repeat(50_001)}1]`, 'it holds more than 50,000 objects'],
    ['many lists', `[${'[],'.repeat(500_000)}1]`, 'it holds more than 1,000,000 members and items'],
    ['a number', '{"a":1e400}', 'it holds a number that is too large to be one'],
    ['a number in a list', '[-1E+999]', 'it holds a number that is too large to be one'],
    ['a number alone', '1e999', 'it holds a number that is too large to be one'],
    ['a long number', `[ ${'9'.repeat(400)}]`, 'it holds a number that is too large to be one'],
  ])('refuses %s', (_name, text, why) => {
    expect(() => read(text)).toThrow(`The answer of VMRay was not read: ${why}.`);
  });

  it.each([
    ['what is nested just as deep as allowed', nested(1_000)],
    ['brackets in a text', JSON.stringify(['['.repeat(5_000), '{,'.repeat(600_000)])],
    ['quotes and backslashes in a text', JSON.stringify(['\\"[['.repeat(5_000), '\\'.repeat(3_001)])],
    ['huge numbers in a text', '["x: 1e400"]'],
    ['a number without weight', '[1e-400, 0e999, -0]'],
    ['a long number that is one', `[0.${'3'.repeat(400)}]`],
  ])('reads %s', (_name, text) => {
    expect(read(text)).toEqual(JSON.parse(text));
  });
});
