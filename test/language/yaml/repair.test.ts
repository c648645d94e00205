import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseYaml } from '../../../src/language/yaml/parse-yaml.js';
import { repairQuotedScalars } from '../../../src/language/yaml/repair.js';

describe('a quoted scalar whose lines are not indented (spec/manifest.md section 1)', () => {
  it('is read as if they were, with a warning that names the line', () => {
    const document = parseYaml('list:\n- name: a\n  text: "one\n  two\n\n  three"\n  next: 1\n', 'a.yml');
    expect(document.value).toEqual({ list: [{ name: 'a', text: 'one two\nthree', next: 1 }] });
    expect(document.problems).toMatchObject([{ line: 4, column: 1, level: 'warning', code: 'YM201' }]);
    expect(document.problems[0]?.message).toContain('begins in line 3');
  });

  it('may hold escaped and doubled quotes, colons and dashes', () => {
    const text = "a: 'it''s\nb: c\n- ''d'''\ne: \"x \\\" \\\\\ny: z\"\n";
    expect(parseYaml(text, 'a.yml').value).toEqual({ a: "it's b: c - 'd'", e: 'x " \\ y: z' });
  });

  it('keeps the positions of the text as given', () => {
    const document = parseYaml('a:\n    b: "x\n  y" # end\n    c: 7\n', 'a.yml');
    expect(document.value).toEqual({ a: { b: 'x y', c: 7 } });
    expect(document.positionOf(['a', 'b'])).toEqual({ line: 2, column: 8 });
    expect(document.positionOf(['a', 'c'])).toEqual({ line: 4, column: 8 });
  });

  it('reports what else is wrong where it stands', () => {
    const document = parseYaml('a: "x\ny"\nb: 1\nb: 2\n', 'a.yml');
    expect(document.value).toBeUndefined();
    expect(document.problems).toMatchObject([
      { line: 2, level: 'warning', code: 'YM201' },
      { line: 4, column: 1, level: 'error', code: 'YM104' },
    ]);
  });

  it('is left alone in a block scalar, and where the text parses as it is', () => {
    const block = 'a: |\n  b: "x\n  y\nc: "d\ne"\n';
    expect(repairQuotedScalars(block).scalars).toEqual([{ openedOn: 4, line: 5 }]);
    expect(parseYaml(block, 'a.yml').value).toEqual({ a: 'b: "x\ny\n', c: 'd e' });
    expect(parseYaml('a: |\n  b: "x\n  y\n', 'a.yml').problems).toEqual([]);
  });

  it('gives the data of the indented text, whatever the words and the indentation', () => {
    const word = fc.stringMatching(/^[a-z:-]{1,6}$/);
    const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom('"', "'"),
        fc.integer({ min: 0, max: 3 }),
        (words, quote, indentation) => {
          const scalar = (spaces: number) =>
            `${quote}z ${words.map((line) => line.join(' ')).join(`\n${' '.repeat(spaces)}`)} z${quote}`;
          const around = (spaces: number) => `first: 1\nlist:\n  - text: ${scalar(spaces)}\n    last: 2\n`;
          const { value } = parseYaml(around(indentation), 'a.yml');
          expect(value).toBeDefined();
          expect(value).toEqual(parseYaml(around(8), 'a.yml').value);
        },
      ),
    );
  });
});
