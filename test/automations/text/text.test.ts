import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringLength } from '../../../src/automations/text/string-length.js';
import { stringReplace } from '../../../src/automations/text/string-replace.js';
import { stripChars } from '../../../src/automations/text/strip-chars.js';
import { Budget } from '../../../src/language/expression/budget.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';
import { stripChars as transformer } from '../../../src/playbook/values/transformers/strip-chars.js';
import { answered, contentsOf } from '../calling.js';

describe('StringReplace', () => {
  const defaults = { replaceAll: 'true', caseInsensitive: 'true', multiLine: 'true' };
  const example = { data: 'cdbbdccDbdbdbbdsbz', regex: 'd(b+)d', newValue: 'AA' };

  it.each<[JsonObject, string]>([
    [example, 'cAAccAAbAAsbz'],
    [{ ...example, replaceAll: 'false' }, 'cAAccDbdbdbbdsbz'],
    [{ ...example, caseInsensitive: 'false' }, 'cAAccDbAAbbdsbz'],
    [{ data: 'Hello World', regex: 'earth', newValue: 'AA' }, 'Hello World'],
    [{ ...example, newValue: "''" }, 'cccbsbz'],
    [{ data: 'abc', regex: 'b' }, 'ac'],
    [{ data: 'a-b', regex: '(\\w)-(\\w)', newValue: '$2-$1' }, 'b-a'],
    [{ data: 'xay', regex: 'a', newValue: "[$`|$&|$'|$$|$1|$]" }, 'x[x|a|y|$|$1|$]y'],
    [{ data: 'a', regex: '(a)', newValue: '$15$01$0' }, 'a5a$0'],
    [{ data: 'b', regex: '(a)?b', newValue: '<$1>' }, '<>'],
    [{ data: 'a\nb', regex: '^', newValue: '> ' }, '> a\n> b'],
    [{ data: 'a\nb', regex: '^', newValue: '> ', multiLine: 'false' }, '> a\nb'],
    [{ data: 'ü😀ü', regex: '😀', newValue: 'é' }, 'üéü'],
  ])('%j: %j', (args, value) => {
    const { entries, writes } = answered(stringReplace, { ...defaults, ...args });
    expect(entries?.[0]?.Contents).toBe(value);
    expect(writes).toEqual([{ op: 'set', path: 'StringReplace.Result', value }]);
  });

  it('replaces as JavaScript does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '$', '1') });
    const replacement = fc.string({ unit: fc.constantFrom('$', '&', '1', '2', '0', '3', "'", '`', 'x') });
    fc.assert(
      fc.property(text, replacement, (data, newValue) => {
        fc.pre(newValue !== "''");
        const expected = data.replace(/(a)(b)?/g, newValue);
        expect(contentsOf(stringReplace, { ...defaults, data, regex: '(a)(b)?', newValue })).toBe(expected);
      }),
    );
  });

  it.each<[JsonObject, string]>([
    [{ data: ['a'], regex: 'a' }, '"data" must be a text, and ["a"] is none.'],
    [{ data: 'a'.repeat(5000), regex: 'a', newValue: '$`$`' }, 'The result has'],
    [{ data: 'a', regex: 'a', newValue: '$&'.repeat(5_000_000) }, 'The result has'],
    [{ data: 'a'.repeat(50_000), regex: 'a(?:.*[bc])?' }, 'needs too much work'],
  ])('refuses %#', (args, message) => {
    expect(() => answered(stringReplace, { ...defaults, ...args })).toThrow(message);
  });
});

describe('StringLength', () => {
  it.each<[Json, number]>([
    ['abc', 3],
    ['😀', 2],
    [[1, 2], 5],
    [null, 0],
  ])('%j: %d', (str, length) => {
    const { entries, writes } = answered(stringLength, { str });
    expect(entries?.[0]?.Contents).toBe(length);
    expect(writes).toEqual([{ op: 'set', path: 'StringLength.Result', value: length }]);
  });
});

describe('StripChars', () => {
  it.each([
    ['"quoted"', '"', 'quoted'],
    ['..a.b..', '.', 'a.b'],
    ['xyax', 'xy', 'a'],
    ['xxx', 'x', ''],
    ['', 'x', ''],
    ['abc', '', 'abc'],
    ['😀a😀', '😀', 'a'],
  ])('%j without %j: %j', (value, chars, expected) => {
    expect(contentsOf(stripChars, { value, chars })).toBe(expected);
  });

  it('agrees with the transformer of its name', async () => {
    const functions = (await loadFunctionRunner())(new Date(0));
    const unit = fc.constantFrom('a', 'b', '.', ' ', '😀');
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit, maxLength: 2 }), (value, chars) => {
        const surroundings = { now: new Date(0), functions, root: {}, budget: new Budget('a test') };
        expect(contentsOf(stripChars, { value, chars })).toBe(
          transformer.apply(value, { chars }, surroundings),
        );
      }),
    );
  });
});
