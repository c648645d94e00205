import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { yamlLimits } from '../../../src/language/yaml/limits.js';
import { parseYaml } from '../../../src/language/yaml/parse-yaml.js';
import { isError } from '../../../src/language/yaml/problem.js';

const levels = 100_000;

describe('texts that would exhaust a parser', () => {
  it.each([
    ['open brackets', '['.repeat(levels), 1, 201],
    ['closed brackets', '['.repeat(levels) + ']'.repeat(levels), 1, 201],
    ['braces', 'a: {b: '.repeat(levels), 1, undefined],
    ['lists on one line', `${'- '.repeat(levels)}x`, 1, 401],
    ['maps on one line', `${'? '.repeat(levels)}x`, 1, 401],
    [
      'maps line by line',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      undefined,
      undefined,
    ],
    [
      'lists of lists, line by line',
      Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 4)}- - -`).join('\n'),
      undefined,
      undefined,
    ],
  ])('refuses %s beyond the depth', (_, text, line, column) => {
    const { value, problems } = parseYaml(text, 'a.yml');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ level: 'error', code: 'YM111' }]);
    if (line !== undefined) expect(problems[0]?.line).toBe(line);
    if (column !== undefined) expect(problems[0]?.column).toBe(column);
  });

  it('reads what lies just within the depth, and brackets that only stand in texts', () => {
    const deepest = '['.repeat(yamlLimits.depth) + ']'.repeat(yamlLimits.depth);
    expect(parseYaml(deepest, 'a.yml').problems).toEqual([]);
    expect(parseYaml(`[${deepest}]`, 'a.yml').problems).toMatchObject([{ code: 'YM111' }]);
    const brackets = '['.repeat(1000);
    expect(
      parseYaml(`a: "${brackets}"\nb: |\n  ${brackets}\n# ${brackets}\nc: x${brackets}\n`, 'a.yml').problems,
    ).toEqual([]);
    const dashes = Array.from({ length: 1000 }, () => '- - x').join('\n');
    expect(parseYaml(dashes, 'a.yml').problems).toEqual([]);
  });

  it('refuses aliases that multiply', () => {
    const bomb = Array.from({ length: 60 }, (_, i) =>
      i === 0 ? '- &a0 x' : `- &a${i} [*a${i - 1}, *a${i - 1}]`,
    );
    const { value, problems } = parseYaml(bomb.join('\n'), 'a.yml');
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({ line: 17, level: 'error', code: 'YM112' });
  });

  it('refuses aliases that nest each other ever deeper', () => {
    const chain = Array.from({ length: 3000 }, (_, i) => (i === 0 ? '- &a0 [x]' : `- &a${i} [*a${i - 1}]`));
    expect(parseYaml(chain.join('\n'), 'a.yml').problems[0]).toMatchObject({ line: 200, code: 'YM111' });
  });

  it('refuses a text with too many characters or too many tokens', () => {
    const limits = { ...yamlLimits, characters: 100, tokens: 20 };
    expect(parseYaml('x'.repeat(100), 'a.yml', limits).problems).toEqual([]);
    expect(parseYaml('x'.repeat(101), 'a.yml', limits).problems).toMatchObject([
      { line: 1, column: 1, code: 'YM110', message: 'This text has 101 characters; at most 100 are read.' },
    ]);
    expect(parseYaml('-\n'.repeat(40), 'a.yml', limits).problems).toMatchObject([
      { line: 10, code: 'YM110' },
    ]);
  });

  it('reports a hundred problems at most, errors first, and says how many more there are', () => {
    const text = Array.from({ length: 300 }, () => '- *nothing').join('\n');
    const { problems } = parseYaml(text, 'a.yml');
    expect(problems).toHaveLength(101);
    expect(problems.filter(isError)).toHaveLength(100);
    expect(problems[100]).toMatchObject({ level: 'info', code: 'YM113' });
    expect(problems[100]?.message).toContain('200 more problems');
  });

  it('never throws: every text gives a value or an error, and each problem lies in the text', () => {
    const indicators = fc.constantFrom(
      ...[
        '- ',
        '? ',
        ': ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '&a ',
        '*a',
        '!t ',
        '"',
        "'",
        '|',
        '>',
        '#',
        '%',
        '@',
        '`',
        '\n',
        '  ',
        '\t',
        'a',
        '---\n',
        '...\n',
        '<<',
        '\\',
        '\u0000',
        '\uFEFF',
        '\u2028',
        '\r\n',
        '!!str ',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(indicators, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        const { value, problems } = parseYaml(yaml, 'a.yml');
        expect(problems.some(isError)).toBe(value === undefined);
        const lines = yaml.split('\n');
        for (const { line, column, message } of problems) {
          expect(line >= 1 && line <= lines.length).toBe(true);
          expect(column >= 1 && column <= (lines[line - 1] ?? '').length + 1).toBe(true);
          expect(message).toMatch(/\.$|\?$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what a later line would close level by level', () => {
    const nested = Array.from({ length: 1900 }, (_, index) => `${' '.repeat(index)}a:`).join('\n');
    expect(parseYaml(`${nested}\nb: 1\n`, 'a.yml').problems).toMatchObject([{ line: 201, code: 'YM111' }]);
  });

  it('counts the maps that stand in lists without braces', () => {
    const pairs = (count: number) => `${'[a: '.repeat(count)}b${']'.repeat(count)}`;
    expect(parseYaml(pairs(yamlLimits.depth / 2), 'a.yml').problems).toEqual([]);
    expect(parseYaml(pairs(yamlLimits.depth / 2 + 1), 'a.yml').problems).toMatchObject([{ code: 'YM111' }]);
  });

  it('counts the characters of keys and values with every alias written out', () => {
    const limits = { ...yamlLimits, characters: 100 };
    const text = (aliases: number) => `a: &a {key: ${'x'.repeat(20)}}\nb: [${'*a,'.repeat(aliases)}]\n`;
    expect(parseYaml(text(3), 'a.yml', limits).problems).toEqual([]);
    expect(parseYaml(text(4), 'a.yml', limits).problems).toMatchObject([{ line: 2, code: 'YM110' }]);
  });

  it('refuses more wrong escapes than it would report, in one text or in many', () => {
    const wrong = (count: number) => `"${'\\q\\n\\x4'.repeat(count)}"`;
    for (const text of [wrong(60), `- ${wrong(30)}\n- ${wrong(30)}\n`])
      expect(parseYaml(text, 'a.yml').problems).toMatchObject([
        { code: 'YM101', message: expect.stringContaining('More than 100 escapes mean nothing') },
      ]);
    const right = '"\\n\\\\q\\x41\\u0041\\U00000041\\N"';
    expect(parseYaml(Array.from({ length: 200 }, () => `- ${right}`).join('\n'), 'a.yml').problems).toEqual(
      [],
    );
    // No quotes, though it begins with one.
    expect(parseYaml(`--- |\n${wrong(200)}\n`, 'a.yml').problems).toEqual([]);
  });
});
