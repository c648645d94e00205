import { describe, expect, it } from '@jest/globals';
import { printContext } from '../../../src/automations/war-room/print-context.js';
import { printRaw } from '../../../src/automations/war-room/print-raw.js';
import { toTable } from '../../../src/automations/war-room/to-table.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { answered, contentsOf } from '../calling.js';

describe('PrintRaw', () => {
  it.each<[Json, string]>([
    ['a\tb\r\nc', "'a\\tb\\r\\nc'"],
    ["it's", '"it\'s"'],
    ['both \' and "', "'both \\' and \"'"],
    ['back\\slash', "'back\\\\slash'"],
    ['\u0000\u00a0é日\u2028\u{e0001}', "'\\x00\\xa0é日\\u2028\\U000e0001'"],
    [{ a: [1, true, null] }, "{'a': [1, True, None]}"],
    [5, '5'],
  ])('%j: %s', (value, shown) => {
    expect(contentsOf(printRaw, { value })).toBe(shown);
  });
});

describe('a value that is too long to be escaped', () => {
  it('is refused', () => {
    expect(() => answered(printRaw, { value: '\u0000'.repeat(500_000) })).toThrow('"value", escaped, has');
  });
});

describe('PrintContext', () => {
  const context = { A: { b: [1] }, T: 'text' };
  const entryFor = (outputformat: string, given: JsonObject = context) =>
    answered(printContext, { outputformat }, { context: given }).entries?.[0];

  it('as a table, as JSON, and in markdown', () => {
    expect(entryFor('table')).toMatchObject({
      ContentsFormat: 'table',
      Contents: [
        { 'Context key': 'A', Value: '{"b":[1]}' },
        { 'Context key': 'T', Value: 'text' },
      ],
    });
    expect(entryFor('json')).toMatchObject({ ContentsFormat: 'json', Contents: context });
    const markdown =
      '**Context data**:\n```\n{\n    "A": {\n        "b": [\n            1\n        ]\n    },\n    "T": "text"\n}\n```';
    expect(entryFor('')).toMatchObject({ ContentsFormat: 'markdown', Contents: markdown });
    expect(entryFor('md')).toMatchObject({ Contents: markdown });
  });

  it('of an empty context', () => {
    expect(entryFor('json', {})).toMatchObject({ Contents: 'Context empty.' });
  });

  it('however deep, and not too large', () => {
    let deep: Json = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(entryFor('md', { deep })?.Contents).toContain('[[[1]]]');
    expect(() => entryFor('md', { a: 'x'.repeat(9_000_000) })).toThrow(
      'The context, indented, has 18000016 characters',
    );
  });
});

describe('ToTable', () => {
  const nested = {
    name: 'host',
    asset: { link: 'http://a', tags: ['x', 'y'] },
    providers: [{ name: 'p1' }, { name: 'p2' }],
  };

  it.each<[JsonObject, string]>([
    [
      { data: [nested], title: 'Assets', columns: 'name, asset.link,providers.name' },
      '### Assets\n|name|asset.link|providers.name|\n|---|---|---|\n| host | http://a | p1,<br>p2 |\n',
    ],
    [
      { data: { 'a.b': 1, a: { b: 2, c: 3 } }, columns: 'a.b,a.c,missing' },
      '|a.b|a.c|missing|\n|---|---|---|\n| 1 | 3 |  |\n',
    ],
    [
      {
        data: [
          { b: 1, a: { c: 2 } },
          { d: null, b: 3 },
        ],
      },
      '|b|a.c|d|\n|---|---|---|\n| 1 | 2 |  |\n| 3 |  |  |\n',
    ],
    [{ data: ['one', 'two'], columns: 'Host,Other' }, '|Host|Other|\n|---|---|\n| one |  |\n| two |  |\n'],
    [{ data: ['one'] }, '|Value|\n|---|\n| one |\n'],
    [{ data: '[{"a":"x|y"}]', title: 'JSON' }, '### JSON\n|a|\n|---|\n| x\\|y |\n'],
    [{ data: '[]', title: 'None' }, '### None\n**No entries.**\n'],
  ])('%j', (args, table) => {
    expect(answered(toTable, args).entries).toEqual([
      expect.objectContaining({ ContentsFormat: 'markdown', Contents: table }),
    ]);
  });

  it('is not too large', () => {
    const wide = Array.from({ length: 1200 }, (_, index) => ({ [`key ${index}`]: index }));
    expect(() => answered(toTable, { data: wide })).toThrow('The table would have 1440000 cells');
    const columns = Array.from({ length: 1200 }, (_, index) => `column ${index}`);
    expect(() => answered(toTable, { data: wide, columns })).toThrow('The table would have 1440000 cells');
    const long = { a: { b: { c: 'x'.repeat(3_000_000) } } };
    expect(() => answered(toTable, { data: [long], columns: 'a,a.b,a.b.c' })).toThrow('The table has');
    expect(() => answered(toTable, { data: ['x'.repeat(9_000_000)] })).toThrow('The table has');
  });

  it('takes no path of so many parts that it takes long', () => {
    const columns = `${'a.'.repeat(100_000)}b`;
    const data = Array.from({ length: 100 }, () => ({ a: 1 }));
    expect(() => answered(toTable, { data, columns })).toThrow('too many parts for so many rows');
    expect(contentsOf(toTable, { data: [{ a: 1 }], columns })).toContain('|---|');
  });

  it('however deep its data', () => {
    let deep: JsonObject = { end: 1 };
    for (let depth = 0; depth < 100_000; depth += 1) deep = { a: deep };
    expect(contentsOf(toTable, { data: [deep] })).toContain('…');
  });
});
