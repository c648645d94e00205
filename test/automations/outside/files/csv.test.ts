import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCsv } from '../../../../src/automations/outside/csv/read-csv.js';
import { csvText } from '../../../../src/automations/outside/csv/write-csv.js';
import { exportToCSV } from '../../../../src/automations/outside/files/export-to-csv.js';
import { parseCSV } from '../../../../src/automations/outside/files/parse-csv.js';
import type { JsonObject } from '../../../../src/language/json/json.js';
import { bytesOf, contextsOf, edgesWith, filesOf, perform } from '../edges.js';

const parse = async (text: string, args: JsonObject = {}, name = 'a.csv') =>
  contextsOf(await perform(parseCSV, { entryID: '1@4', ...args }, edgesWith([[name, text]])));

describe('readCsv', () => {
  it.each([
    [
      'a,b\r\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a,""b""\n",c', [['a,"b"\n', 'c']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,,b,', [['a', '', 'b', '']]],
    ['a\n\n\nb', [['a'], ['b']]],
    ['"a"x,b', [['ax', 'b']]],
    ['"never, closed\nb', [['never, closed\nb']]],
    ['', []],
    ['""', []],
  ])('reads %j', (text, rows) => expect(readCsv(text)).toEqual(rows));

  it('refuses a flood of fields', () => {
    expect(() => readCsv(','.repeat(1_000_001))).toThrow('1000000 fields');
  });

  it('reads what was written', () => {
    const field = fc
      .string({ unit: fc.constantFrom('a', ',', '"', '\r', ' ', '\u{1f600}') })
      .map((text) => text.trim());
    const table = fc.array(fc.tuple(field, field, fc.constant('end')), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const objects = rows.map(([x, y, z]) => ({ x, y, z }));
        expect(readCsv(csvText(objects, undefined))).toEqual([['x', 'y', 'z'], ...rows]);
      }),
    );
  });
});

describe('ExportToCSV', () => {
  const exported = async (args: JsonObject) =>
    (await filesOf(await perform(exportToCSV, { fileName: 'a.csv', ...args })))[0]?.[1];

  it('writes objects below their keys, and texts in one line', async () => {
    const csvArray = [
      { a: 1, b: ['x', 'y'] },
      { b: true, c: 'two\nlines, "quoted"' },
    ];
    expect(await exported({ csvArray })).toBe('a,b,c\n1,"[""x"",""y""]",\n,true,"two\\nlines, ""quoted"""');
    expect(await exported({ csvArray, headers: 'b,d' })).toBe('b,d\n"[""x"",""y""]",\ntrue,');
    expect(await exported({ csvArray: ['a', 'b'] })).toBe('a,b');
    expect(await exported({ csvArray: ['a', 'b'], headers: ['x', 'y', 'z'] })).toBe('x,y\na,b');
    expect(await exported({ csvArray: { a: 1 } })).toBe('a\n1');
  });

  it('reads JSON text, whose brackets may be missing', async () => {
    expect(await exported({ csvArray: '[{"a":1}]' })).toBe('a\n1');
    expect(await exported({ csvArray: '{"a":1},{"a":2}' })).toBe('a\n1\n2');
    await expect(exported({ csvArray: 'a,b' })).rejects.toThrow('"csvArray" must be a list');
    await expect(exported({ csvArray: [{ a: 1 }, 'b'] })).rejects.toThrow('"b" among them is none');
  });

  it.each([
    ['=HYPERLINK("http://x.example")', `"'=HYPERLINK(""http://x.example"")"`],
    ['\t@SUM(A1)', "'@SUM(A1)"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ['-1+1', "'-1+1"],
    ['-5', '-5'],
    ['+4.5e3', '+4.5e3'],
    ['-', '-'],
  ])('makes no formula of %j', async (text, cell) => {
    expect(await exported({ csvArray: [{ [text]: text }] })).toBe(`${cell}\n${cell}`);
  });

  it('keeps hostile keys as columns, and writes UTF-16', async () => {
    expect(await exported({ csvArray: '[{"__proto__":1}]' })).toBe('__proto__\n1');
    const drafts = await perform(exportToCSV, { fileName: 'a', csvArray: ['ü'], codec: 'UTF-16-BOM' });
    expect(await bytesOf(drafts)).toEqual(Buffer.from('\ufeffü', 'utf16le'));
  });
});

describe('ParseCSV', () => {
  it('reads rows by the names of the first', async () => {
    expect(await parse('\ufeffa,b\n1,2,3\n4\n')).toEqual([
      {
        'ParseCSV.ParsedCSV': [
          { a: '1', b: '2', NO_NAME_COLUMN_0: '3' },
          { a: '4', b: null },
        ],
      },
    ]);
    expect(await parse('a,b,c')).toEqual([{ 'ParseCSV.ParsedCSV': ['a', 'b', 'c'] }]);
    expect(await parse('')).toEqual([{ 'ParseCSV.ParsedCSV': [] }]);
  });

  it('keeps hostile names as members', async () => {
    const [context] = await parse('__proto__,x\n1,2');
    expect(JSON.stringify(context)).toBe('{"ParseCSV.ParsedCSV":[{"__proto__":"1","x":"2"}]}');
  });

  it('finds addresses, domains and hashes in columns', async () => {
    const md5 = 'd41d8cd98f00b204e9800998ecf8427e';
    const text = `ip,domain,hash\n1.1.1.1,a.com,${md5}\n1.1.1.1,b com,xyz\n256.1.1.1,,`;
    expect(await parse(text, { parseAll: 'no', ips: '0', domains: 1, hashes: '2' })).toEqual([
      { IP: [{ Address: '1.1.1.1' }], Domain: [{ Name: 'a.com' }], File: [{ MD5: md5 }] },
    ]);
    await expect(parse(text, { parseAll: 'no' })).rejects.toThrow('must be given');
    await expect(parse(text, { parseAll: 'no', ips: 'first' })).rejects.toThrow('the number of a column');
  });

  it('wants a file that is called .csv', async () => {
    await expect(parse('a', {}, 'a.txt')).rejects.toThrow('must end in .csv');
    const edges = edgesWith([['A.csv', 'x,y']]);
    expect(contextsOf(await perform(parseCSV, { file: 'a.CSV' }, edges))).toHaveLength(1);
  });
});
