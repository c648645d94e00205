import { expect, it } from '@jest/globals';
import {
  MissingTableHeaders,
  markdownTable,
  type TableOptions,
} from '../../../../src/language/entry/index.js';
import { isJsonList, isJsonObject, type Json, member } from '../../../../src/language/json/json.js';
import {
  describeWithReference,
  entriesOf,
  objectOf,
  recordedCases,
  referenceText,
  textAt,
} from '../reference-material.js';

const nested = { x: 1, y: { z: 'q', w: ['p', 'r'] } };

/** What was put into the original for each golden of `helper-cases.txt`. */
const inputs: Readonly<Record<string, Partial<TableOptions> & { readonly rows: Json }>> = {
  'empty list': { rows: [] },
  'empty dict': { rows: {} },
  None: { rows: null },
  'no name': { title: '', rows: [{ a: 1 }] },
  'sorted headers': { rows: [{ b: 1, a: 2, B: 3 }] },
  'only first row keys': { rows: [{ a: 1 }, { a: 2, z: 3 }] },
  'missing key': { rows: [{ a: 1 }, {}] },
  'dict one key scalar list': { rows: { k: [1, 2] } },
  'dict one key scalar': { rows: { k: 'v' } },
  'dict one key list of dicts': { rows: { k: [{ b: 1 }] } },
  'dict one key w headers': { rows: { k: [1, 2] }, headers: ['k'] },
  'dict one key null': { rows: { k: null } },
  'scalars w header str': { rows: ['x', 'y'], headers: 'H' },
  'scalars no header': { rows: ['x', 'y'] },
  'bool none num': { rows: [{ a: true, b: null, c: 1.0, d: 1.5, e: 0, f: '', g: false, h: 1e21 }] },
  'list cells': { rows: [{ a: ['x', 1, null, true], b: [], c: [{ k: 'v', n: null }] }] },
  'dict cells': { rows: [{ a: { x: 1, y: [1, 2], z: null, t: true, d: { q: 'é' } }, b: {} }] },
  escape: { title: 'N|x', rows: [{ 'a|b': '1|2`3*_\r\n4\n5\\|', 'c\nd': '<b>' }] },
  removeNull: { rows: [{ a: null, b: '', c: [], d: {}, e: 0, f: false }, {}], removeNull: true },
  'removeNull all': { rows: [{ a: null }], removeNull: true },
  'removeNull with given headers': { rows: [{ a: 1, b: '' }], headers: ['a', 'b'], removeNull: true },
  'headers missing': { rows: [{ a: 1 }], headers: ['zz', 'a'] },
  headerTransform: { rows: [{ a_b: 1, 'c|d': 2 }], headerTransform: (header) => header.toUpperCase() },
  metadata: { rows: [{ a: 1 }], metadata: 'meta' },
  'metadata empty': { rows: [], metadata: 'meta' },
  url_keys: {
    rows: [{ u: 'http://a/b|c', l: ['x', 'y'], n: null, e: '', o: { u: 'z', v: 1 } }],
    urlKeys: ['u', 'l', 'n', 'e'],
    sortHeaders: true,
  },
  date_fields: {
    rows: [{ d: 1575583592000, e: '1575583592000', f: 'bad', g: null }],
    dateFields: ['d', 'e', 'f', 'g', 'absent'],
  },
  'auto json': {
    rows: [{ a: nested, b: [{ k: 1, m: 2 }, { k: 3 }], c: 's', d: 5, e: null, f: [] }],
    autoJson: { omitScalars: true },
  },
  'auto json scalar list of num': { rows: [{ a: [1, 2] }], autoJson: true },
  'non-ascii': { rows: [{ a: 'é', b: { x: 'é' }, c: ['é'] }] },
  // JSON has no tuples; a list in a list is as little a row as a tuple is.
  'tuple input': { rows: [[{ a: 1 }]] },
  'nested list cell': { rows: [{ a: [['x'], { y: "it's" }] }] },
};

/** Where ours differs from a golden on purpose. */
const rules = {
  /** D27: numbers print as JSON numbers. */
  jsonNumbers: (golden: string) => golden.replace(/(?<=\| )(\d+)\.0(?= \|)/g, '$1'),
  /** `spec/tables.md`: the output of a header transform is escaped, for unescaped it breaks the table. */
  escapedTransform: (golden: string) => golden.replace('|A_B|C|D|', '|A_B|C\\|D|'),
  /** `spec/tables.md`: what is no text in a list of an outline is written as text, where the original fails. */
  textOfAnything: (golden: string) =>
    golden.startsWith('RAISES TypeError') ? '### N\n|a|\n|---|\n| ***values***: 1, 2 |\n' : golden,
};

function ours(golden: string): string {
  return Object.values(rules).reduce((text, rule) => rule(text), golden);
}

function goldens(): readonly (readonly [name: string, golden: string])[] {
  const blocks = referenceText('helper-cases.txt').matchAll(/^## (.+)\n"(.*)"$/gm);
  return [...blocks].map(([, name = '', golden = '']): [string, string] => [name, JSON.parse(`"${golden}"`)]);
}

describeWithReference('tables recorded from the original helper', () => {
  it('has an input for every golden', () => {
    expect(
      goldens()
        .map(([name]) => name)
        .sort(),
    ).toEqual(Object.keys(inputs).sort());
  });

  it('writes them alike, save for the named rules', () => {
    for (const [name, golden] of goldens()) {
      const input = inputs[name] ?? { rows: null };
      const write = () => markdownTable({ title: 'N', ...input });
      if (ours(golden).startsWith('RAISES')) expect(write).toThrow(MissingTableHeaders);
      else expect([name, write()]).toEqual([name, ours(golden)]);
    }
  });
});

describeWithReference('tables recorded from the original integration', () => {
  it('writes the table of every artifact of get-iocs', () => {
    let compared = 0;
    for (const [name, recorded] of recordedCases('vmray-get-iocs')) {
      for (const entry of entriesOf(recorded)) {
        const readable = entry['HumanReadable'];
        const match = typeof readable === 'string' ? /^### ((\w+) IOC)\n\|(.+)\|\n/.exec(readable) : null;
        if (!match) continue;
        const [, title = '', kind = '', header = ''] = match;
        const headers = header.split('|');
        const artifacts = member(objectOf(objectOf(entry['Contents'])['IOC']), kind);
        if (!isJsonList(artifacts) || !isTableOfMembers(artifacts, headers)) continue;
        const tables = artifacts.map((rows) => markdownTable({ title, rows, headers }));
        expect([name, tables]).toEqual([name, expect.arrayContaining([textAt(entry, 'HumanReadable')])]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});

/** Some tables show hashes of a nested object; they are no plain view of the artifact. */
function isTableOfMembers(artifacts: readonly Json[], headers: readonly string[]): boolean {
  return artifacts.every(
    (item) => isJsonObject(item) && headers.every((header) => Object.hasOwn(item, header)),
  );
}
