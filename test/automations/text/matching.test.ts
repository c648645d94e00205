import { describe, expect, it } from '@jest/globals';
import { matchRegex } from '../../../src/automations/text/match-regex.js';
import { matchRegexV2 } from '../../../src/automations/text/match-regex-v2.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { answered } from '../calling.js';

const defaults = { group: '0', flags: 'gim' };

describe.each([matchRegexV2, matchRegex])('$name', (automation) => {
  const resultOf = (args: JsonObject) => {
    const { entries, writes } = answered(automation, { ...defaults, ...args });
    return { contents: entries?.[0]?.Contents, writes, context: entries?.[0]?.EntryContext };
  };

  it.each<[JsonObject, Json]>([
    [{ data: 'Hello World', regex: 'hell.', flags: 'g' }, []],
    [{ data: 'Hello World', regex: 'hell.', flags: 'gi' }, 'Hello'],
    [{ data: 'a1 b2', regex: '\\w\\d' }, ['a1', 'b2']],
    [{ data: 'a1 b2', regex: '\\w\\d', flags: 'i' }, 'a1'],
    [{ data: 'a1 b2', regex: '(\\w)(\\d)', group: '2' }, ['1', '2']],
    [{ data: 'a1 b2', regex: '(\\w)(\\d)', group: '3' }, ['a1', 'b2']],
    [{ data: 'a1 b2', regex: '(\\w)(\\d)', group: 1, flags: '' }, 'a'],
    [{ data: 'ac', regex: '(b)?(a|c)', group: '1' }, [null, null]],
    [{ data: 'a', regex: '(b)?a', group: '1' }, null],
    [{ data: 'a\nb', regex: '^b$' }, 'b'],
    [{ data: 'a\nb', regex: '^b$', flags: 'g' }, []],
    [{ data: 'a\nb', regex: 'a.b', flags: 'gs' }, 'a\nb'],
    [{ data: 'a\nb', regex: 'a.b' }, []],
    [{ data: 'ab', regex: 'x*' }, ['', '', '']],
    [{ data: 'key=1', regex: '(?P<name>\\w+)=', group: '1' }, 'key'],
  ])('%j finds %j', (args, result) => {
    const { contents, writes, context } = resultOf(args);
    expect(writes).toEqual([{ op: 'set', path: 'MatchRegex.results', value: result }]);
    expect(contents).toEqual(Array.isArray(result) && result.length === 0 ? null : result);
    expect(context).toBeUndefined();
  });

  it.each<[JsonObject, string]>([
    [{ data: 'a', regex: 'a', flags: 'gx' }, '"x" is no flag'],
    [{ data: 'a', regex: 'a', group: 'one' }, '"group" must be a whole number from 0'],
    [{ data: 'a', regex: 'a', group: '-1' }, '"group" must be a whole number from 0'],
    [{ data: 'a', regex: '(' }, 'cannot be read'],
    [{ data: 'a'.repeat(9_000_000), regex: 'a' }, '"data" has 9000000 characters'],
  ])('refuses %#', (args, message) => {
    expect(() => resultOf(args)).toThrow(message);
  });
});

describe('what goes under the key', () => {
  const args = { ...defaults, data: 'a1 b2', regex: '\\d', contextKey: 'Found.It' };

  it('of MatchRegexV2 is the result, also when it is nothing', () => {
    expect(answered(matchRegexV2, args).entries?.[0]?.EntryContext).toEqual({ 'Found.It': ['1', '2'] });
    expect(answered(matchRegexV2, { ...args, regex: 'z' }).entries?.[0]?.EntryContext).toEqual({
      'Found.It': [],
    });
  });

  it('of MatchRegex is the last match', () => {
    expect(answered(matchRegex, args).entries?.[0]?.EntryContext).toEqual({ 'Found.It': '2' });
    expect(answered(matchRegex, { ...args, regex: 'z' }).entries?.[0]?.EntryContext).toBeUndefined();
  });
});

describe('what they differ in', () => {
  it('is data that is no text', () => {
    const args = { ...defaults, data: { a: [1, 2] }, regex: '\\d' };
    expect(() => answered(matchRegexV2, args)).toThrow('"data" must be a text, and {"a":[1,2]} is none.');
    expect(answered(matchRegex, args).entries?.[0]?.Contents).toEqual(['1', '2']);
  });

  it('is a dash before the flags', () => {
    const args = { ...defaults, data: 'A', regex: 'a', flags: '--gi' };
    expect(answered(matchRegexV2, args).entries?.[0]?.Contents).toBe('A');
    expect(() => answered(matchRegex, args)).toThrow('"-" is no flag');
  });
});
