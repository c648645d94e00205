import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { isJsonObject, type Json } from '../../../src/language/json/json.js';
import { parseYaml } from '../../../src/language/yaml/parse-yaml.js';
import type { Path } from '../../../src/language/yaml/yaml-document.js';

function places(text: string): string[] {
  return parseYaml(text, 'a.yml').problems.map(
    ({ line, column, level, code }) => `${line}:${column} ${level} ${code}`,
  );
}

function messages(text: string): string[] {
  return parseYaml(text, 'a.yml').problems.map(({ message }) => message);
}

describe('parseYaml: values', () => {
  it('follows YAML 1.2: yes, no, on and off are texts', () => {
    const text = 'a: yes\nb: no\nc: on\nd: true\ne: ~\nf: 0x1F\ng: 1e3\nh: 2022-01-01\ni: .\n';
    expect(parseYaml(text, 'a.yml').value).toEqual({
      a: 'yes',
      b: 'no',
      c: 'on',
      d: true,
      e: null,
      f: 31,
      g: 1000,
      h: '2022-01-01',
      i: '.',
    });
  });

  it('stays with YAML 1.2 where a directive asks for 1.1', () => {
    expect(parseYaml('%YAML 1.1\n---\na: yes\n', 'a.yml').value).toEqual({ a: 'yes' });
  });

  it('reads keys as texts', () => {
    expect(parseYaml('1: a\nyes: b\n~: c\n1.0: d\n', 'a.yml').value).toEqual({
      '1': 'a',
      yes: 'b',
      '~': 'c',
      '1.0': 'd',
    });
  });

  it('keeps what is no JSON number as the text that was written', () => {
    expect(parseYaml('[.inf, -.INF, .nan]', 'a.yml').value).toEqual(['.inf', '-.INF', '.nan']);
  });

  it('has a member called __proto__ like any other', () => {
    const { value } = parseYaml('__proto__: {polluted: true}\n', 'a.yml');
    expect(isJsonObject(value) && Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('reads an empty text and a comment as null', () => {
    expect(parseYaml('', 'a.yml')).toMatchObject({ value: null, problems: [] });
    expect(parseYaml('# nothing\n', 'a.yml')).toMatchObject({ value: null, problems: [] });
  });

  it('gives an alias the value of its anchor', () => {
    expect(parseYaml('a: &x [1, 2]\nb: *x\n', 'a.yml').value).toEqual({ a: [1, 2], b: [1, 2] });
    expect(parseYaml('- &x 1\n- &x 2\n- *x\n', 'a.yml').value).toEqual([1, 2, 2]);
  });
});

describe('parseYaml: positions', () => {
  const text = 'a:\n  - b: 14.0\n    "c": "x"\n  - &n [1, 0x1F]\nd: *n\ne:\n';
  const document = parseYaml(text, 'a.yml');

  it('finds values and keys', () => {
    expect(document.positionOf(['a', 0, 'b'])).toEqual({ line: 2, column: 8 });
    expect(document.keyPositionOf(['a', 0, 'c'])).toEqual({ line: 3, column: 5 });
    expect(document.positionOf(['a', 1, 1])).toEqual({ line: 4, column: 12 });
    expect(document.positionOf(['d'])).toEqual({ line: 5, column: 4 });
    expect(document.positionOf([])).toEqual({ line: 1, column: 1 });
  });

  it('follows an alias to where its value stands', () => {
    expect(document.positionOf(['d', 1])).toEqual({ line: 4, column: 12 });
  });

  it('answers with the deepest part of a path that exists', () => {
    expect(document.positionOf(['a', 0, 'nothing', 'more'])).toEqual({ line: 2, column: 5 });
    expect(document.positionOf(['a', 7])).toEqual({ line: 2, column: 3 });
    expect(document.positionOf(['a', '__proto__'])).toEqual({ line: 2, column: 3 });
  });

  it('gives a scalar as it was written', () => {
    expect(document.sourceOf(['a', 0, 'b'])).toBe('14.0');
    expect(document.sourceOf(['a', 1, 1])).toBe('0x1F');
    expect(document.sourceOf(['d', 1])).toBe('0x1F');
    expect(document.sourceOf(['a', 0, 'c'])).toBe('x');
    expect(document.sourceOf(['a'])).toBeUndefined();
    expect(document.sourceOf(['nowhere'])).toBeUndefined();
  });

  it('reads back whatever the yaml package writes, and finds every number of it in the text', () => {
    const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string());
    const name = fc.string().filter((text) => text !== '<<'); // refused, as the next thing to a merge
    const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('tree')), fc.dictionary(name, tie('tree'))),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const written = stringify(value, { aliasDuplicateObjects: false });
        const read = parseYaml(written, 'a.yml');
        expect(read.problems).toEqual([]);
        expect(read.value).toEqual(value);
        const lines = written.split('\n');
        for (const { path, number } of numbers(value)) {
          const { line, column } = read.positionOf(path);
          expect((lines[line - 1] ?? '').slice(column - 1).startsWith(String(number))).toBe(true);
          expect(read.sourceOf(path)).toBe(String(number));
        }
      }),
    );
  });
});

function numbers(value: Json, path: Path = []): { path: Path; number: number }[] {
  if (typeof value === 'number') return [{ path, number: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => numbers(item, [...path, index]));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => numbers(item, [...path, key]));
}

describe('parseYaml: problems', () => {
  it.each([
    ['a repeated key', 'a: 1\nb:\n  c: 1\n  c: 2\n', '4:3 error YM104'],
    ['keys that are the same text', '"a": 1\na: 2\n', '2:1 error YM104'],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1 error YM103'],
    ['a key out of line', 'a:\n  b: 1\n c: 2\n', '3:2 error YM102'],
    ['a second document', 'a: 1\n---\nb: 2\n---\nc: 3\n', '2:1 error YM105'],
    ['a JavaScript function', 'a: 1\nb: !!js/function "x"\n', '2:4 error YM106'],
    ['a tag of the author', 'a: !thing {b: 1}\n', '1:4 error YM106'],
    ['binary data', 'a: !!binary aGk=\n', '1:4 error YM106'],
    ['an alias of nothing', 'a: *x\n', '1:4 error YM107'],
    ['an alias before its anchor', 'a: *x\nb: &x 1\n', '1:4 error YM107'],
    ['an alias inside its anchor', 'a: &x [*x]\n', '1:8 error YM107'],
    ['a merge key', 'a: &x {b: 1}\nc:\n  <<: *x\n', '3:3 error YM109'],
    ['a list as a key', '[a, b]: 1\n', '1:1 error YM108'],
    ['an unclosed quote, where it opens', 'a: 1\nb: "x\n', '2:4 error YM101'],
    ['an unclosed bracket', 'a: [1, 2\nb: 3\n', '2:1 error YM102'],
    ['a colon in a plain text', 'a: b: c\n', '1:4 error YM101'],
    ['a percent sign', 'a: 1\nb: %x\n', '2:4 error YM101'],
    ['a wrong escape', 'a: "\\q"\n', '1:5 error YM101'],
  ])('finds %s', (_, text, expected) => {
    expect(places(text)[0]).toBe(expected);
    expect(parseYaml(text, 'a.yml').value).toBeUndefined();
  });

  it('says what is wrong, with which line, and what would be right', () => {
    expect(messages('a:\n\tb: 1\n')).toEqual([
      'Tabs are not allowed as indentation in "b: 1". Indent with spaces.',
    ]);
    expect(messages('a: 1\nb: 2\na: 3\n')).toEqual([
      'The key "a" stands in this map already, in line 1; keep one.',
    ]);
    expect(messages('a: "x\n')).toEqual([
      'The quoted text that begins here is never closed in "a: \\"x". Close it; a quote inside is doubled in single quotes and escaped (\\") in double ones.',
    ]);
  });

  it('says one thing for a line, in the order of the text', () => {
    expect(places('a: b: c: d\ne: !x !y !z 1\n')).toEqual(['1:4 error YM101', '2:7 error YM106']);
  });
});
