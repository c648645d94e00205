import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { convertKeysToTableFieldFormat } from '../../../src/automations/json/convert-keys-to-table-field-format.js';
import { escapeControlCharacters } from '../../../src/automations/json/escape-control-characters.js';
import { loadJSON } from '../../../src/automations/json/load-json.js';
import { parseJSON } from '../../../src/automations/json/parse-json.js';
import { longestText } from '../../../src/language/expression/limits.js';
import type { Json } from '../../../src/language/json/json.js';
import { answered, contentsOf } from '../calling.js';

describe('ParseJSON', () => {
  it.each<[Json, unknown]>([
    ['{"a":[1,"b",null]}', { a: [1, 'b', null] }],
    ['"text"', 'text'],
    ['5', 5],
    ['null', null],
    [{ an: 'object' }, { an: 'object' }],
    ['{"Type":4,"Contents":"no error","ContentsFormat":"text"}', expect.objectContaining({ Type: 4 })],
  ])('%j', (value, expected) => {
    const { entries, writes } = answered(parseJSON, { value });
    expect(entries).toEqual([expect.objectContaining({ Type: 1, Contents: expected })]);
    expect(entries?.[0]).not.toHaveProperty('EntryContext');
    expect(writes).toBeUndefined();
  });

  it('makes an entry of each element of a list', () => {
    const { entries } = answered(parseJSON, { value: '["a",{"b":1},[2]]' });
    expect(entries?.map(({ Contents }) => Contents)).toEqual(['a', { b: 1 }, [2]]);
    expect(answered(parseJSON, { value: '[]' }).entries).toEqual([]);
  });

  it('says what is wrong, which is no error', () => {
    const [entry] = answered(parseJSON, { value: '{"a' }).entries ?? [];
    expect(entry?.Type).toBe(1);
    expect(entry?.Contents).toMatch(/^SyntaxError: /);
  });
});

describe('LoadJSON', () => {
  it.each<[Json, Json]>([
    ['{"a":1}', { a: 1 }],
    ['[\n    {\n        "dn": "DC=demisto,DC=int"\n    }]', [{ dn: 'DC=demisto,DC=int' }]],
    ['{"a":"tab\there, line\r\nend"}', { a: 'tab\there, line\r\nend' }],
    ['{"a\\"\t":"\\\\"}', { 'a"\t': '\\' }],
    [{ typed: true }, { typed: true }],
  ])('%j', (input, value) => {
    expect(answered(loadJSON, { input }).entries).toEqual([
      expect.objectContaining({ Contents: value, EntryContext: { JsonObject: value } }),
    ]);
  });

  it('fails for what is no JSON', () => {
    expect(() => answered(loadJSON, { input: '{"a":' })).toThrow(
      'A JSON text is needed, and "{\\"a\\":" is none',
    );
  });

  it('reads any JSON as it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(escapeControlCharacters(text)).toBe(text);
        expect(contentsOf(loadJSON, { input: text })).toEqual(JSON.parse(text));
      }),
    );
  });

  it('reads strings with whatever character in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\0', '\t', '\n', '\u001f', 'a', ' ', 'ü') }), (text) => {
        expect(contentsOf(loadJSON, { input: `\n["${text}"]\t` })).toEqual([text]);
      }),
    );
  });
});

describe('large JSON', () => {
  it.each([
    ['too long', `"${'a'.repeat(longestText)}"`, 'The JSON text has 8388610 characters'],
    [
      'of too many objects',
      `[${'{},'.repeat(1_000_000)}0]`,
      'The JSON text holds 1000001 lists and objects and 1000000 commas',
    ],
    ['of too many elements for entries', `[${'0,'.repeat(10_000)}0]`, 'The list has 10001 items'],
  ])('%s', (_, value, message) => {
    expect(() => answered(parseJSON, { value })).toThrow(message);
  });

  it('has no more control characters than can be escaped', () => {
    const input = `"${'\t'.repeat(2_000_000)}"`;
    expect(() => answered(loadJSON, { input })).toThrow('The JSON text has 12000002 characters');
  });

  it('may be nested however deep', () => {
    const input = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(answered(loadJSON, { input }).entries).toHaveLength(1);
  });
});

describe('ConvertKeysToTableFieldFormat', () => {
  it.each<[Json, Json]>([
    [
      { 'Max Size': 1, 'a.b_c-D': { 'Kept As': 1 } },
      { maxsize: 1, abcd: { 'Kept As': 1 } },
    ],
    [
      [{ A: 1 }, { 'B 2': 2 }],
      [{ a: 1 }, { b2: 2 }],
    ],
    [{ Größe: 1 }, { gre: 1 }],
    [{ [`${'-'.repeat(250)}abcdefgh`]: 1 }, { abcde: 1 }],
    [{}, {}],
    [[], []],
  ])('%j', (value, expected) => {
    expect(contentsOf(convertKeysToTableFieldFormat, { value })).toEqual(expected);
  });

  it.each<[Json]>([['text'], [5], [['text']], [[[{}]]]])('needs objects: %j', (value) => {
    expect(() => answered(convertKeysToTableFieldFormat, { value })).toThrow(
      'An object or a list of objects is needed',
    );
  });
});
