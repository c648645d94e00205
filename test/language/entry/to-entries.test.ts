import { describe, expect, it } from '@jest/globals';
import {
  type CommandResult,
  dbotScoreKey,
  type Entry,
  type FileSource,
  Score,
  textEntry,
  toEntries,
} from '../../../src/language/entry/index.js';
import { describeWithReference, entriesOf, objectOf, recordedCase, textAt } from './reference-material.js';

const ip = {
  kind: 'ip',
  address: '192.0.2.1',
  score: { score: Score.good, reliability: 'E - Unreliable' },
} as const;
const ipContext = {
  'IP(val.Address && val.Address == obj.Address)': [{ Address: '192.0.2.1' }],
  [dbotScoreKey]: [
    { Indicator: '192.0.2.1', Type: 'ip', Vendor: 'Acme', Score: 1, Reliability: 'E - Unreliable' },
  ],
};

function entriesFor(result: CommandResult): readonly Entry[] {
  return toEntries(result, { vendor: 'Acme' }).map(({ entry }) => entry);
}

function file(name: string, kind: FileSource['kind']): FileSource {
  return { name, kind, async *content() {} };
}

describe("a result with the vendor's answer", () => {
  it('has it for contents', () => {
    const raw = { result: 'ok' };
    expect(entriesFor({ raw, readable: 'Done', outputs: [{ path: 'A.B', value: 1 }] })).toStrictEqual([
      {
        Type: 1,
        HumanReadable: 'Done',
        ContentsFormat: 'json',
        Contents: raw,
        EntryContext: { 'A.B': 1 },
        IgnoreAutoExtract: false,
        IndicatorTimeline: null,
      },
    ]);
  });

  it('may have a null or a text', () => {
    expect(entriesFor({ raw: null, readable: 'x' })).toMatchObject([
      { ContentsFormat: 'json', Contents: null },
    ]);
    expect(entriesFor({ raw: '' })).toMatchObject([
      { ContentsFormat: 'text', Contents: '', HumanReadable: null },
    ]);
    expect(entriesFor({ raw: 5 })).toMatchObject([{ ContentsFormat: 'json', Contents: 5 }]);
  });
});

describe('a result of outputs', () => {
  it('has its only output for contents, and the members of command results', () => {
    expect(
      entriesFor({ readable: 'Done', outputs: [{ path: 'A(val.ID === obj.ID)', value: { ID: 1 } }] }),
    ).toStrictEqual([
      {
        Type: 1,
        HumanReadable: 'Done',
        ContentsFormat: 'json',
        Contents: { ID: 1 },
        EntryContext: { 'A(val.ID === obj.ID)': { ID: 1 } },
        IgnoreAutoExtract: false,
        IndicatorTimeline: [],
        Note: false,
        Relationships: [],
      },
    ]);
  });

  it('has several by path, hostile paths too', () => {
    const outputs = [
      { path: '__proto__', value: 1 },
      { path: 'B', value: [2] },
    ];
    const [entry] = entriesFor({ outputs });
    expect(JSON.stringify(entry?.Contents)).toBe('{"__proto__":1,"B":[2]}');
    expect(JSON.stringify(entry?.EntryContext)).toBe('{"__proto__":1,"B":[2]}');
  });

  it('without a text gets a table', () => {
    const readable = (value: unknown, path = 'Acme.Thing(val.a == obj.a)') =>
      entriesFor({ outputs: [{ path, value: JSON.parse(JSON.stringify(value)) }] })[0]?.HumanReadable;
    expect(readable([{ b: 1, a: 'x|y' }])).toBe('### Results\n|a|b|\n|---|---|\n| x\\|y | 1 |\n');
    expect(readable(['t', 'u'])).toBe('### Results\n|Thing|\n|---|\n| t |\n| u |\n');
    expect(readable(0)).toBe('### Results\n|Thing|\n|---|\n| 0 |\n');
    expect(readable('a|b', '')).toBe('### Results\n|Results|\n|---|\n| a\\|b |\n');
    expect(readable([])).toBe('### Results\n**No entries.**\n');
  });
});

describe('the entry context', () => {
  it('is null without outputs and indicators, empty with empty ones', () => {
    expect(entriesFor({ readable: 'x' })).toMatchObject([{ EntryContext: null }]);
    expect(entriesFor({ readable: 'x', outputs: [] })).toMatchObject([{ EntryContext: {} }]);
    expect(entriesFor({ readable: 'x', indicators: [] })).toMatchObject([{ EntryContext: {} }]);
  });

  it('has indicators first, which outputs replace', () => {
    const [entry] = entriesFor({
      indicators: [ip],
      outputs: [
        { path: 'Z', value: 1 },
        { path: dbotScoreKey, value: [] },
      ],
    });
    expect(JSON.stringify(entry?.EntryContext)).toBe(
      JSON.stringify({ ...ipContext, [dbotScoreKey]: [], Z: 1 }),
    );
  });

  it('may be of indicators alone, whose scores are then the text', () => {
    const [entry] = entriesFor({ indicators: [ip] });
    expect(entry).toMatchObject({
      Contents: null,
      ContentsFormat: 'json',
      EntryContext: ipContext,
      IndicatorTimeline: [],
    });
    expect(entry?.HumanReadable).toBe(
      '### Results\n|Indicator|Type|Vendor|Score|Reliability|\n|---|---|---|---|---|\n| 192.0.2.1 | ip | Acme | 1 | E - Unreliable |\n',
    );
    expect(entriesFor({ indicators: [{ kind: 'endpoint', id: 'e' }] })[0]?.HumanReadable).toContain(
      '|ID|\n|---|\n| e |',
    );
  });
});

describe('a result without outputs', () => {
  it('is its text', () => {
    const shape = { Type: 1, ContentsFormat: 'text', IgnoreAutoExtract: false, IndicatorTimeline: null };
    expect(entriesFor({ readable: 'Done', outputs: [] })).toStrictEqual([
      { ...shape, HumanReadable: 'Done', Contents: 'Done', EntryContext: {} },
    ]);
    const nothing = 'The command returned nothing.';
    for (const result of [{}, { readable: '' }, { files: [] }, { warnings: ['w'] }]) {
      expect(entriesFor(result)).toStrictEqual([
        { ...shape, HumanReadable: nothing, Contents: nothing, EntryContext: null },
      ]);
    }
  });
});

describe('files of a result', () => {
  const sources = [file('a.exe', 'sample'), file('report.json', 'info'), file('0.png', 'image')];
  const entries = [
    { Type: 3, ContentsFormat: 'text', Contents: '', File: 'a.exe' },
    { Type: 9, ContentsFormat: 'text', Contents: '', File: 'report.json' },
    { Type: 7, ContentsFormat: 'text', Contents: '', File: '0.png' },
  ];

  it('are entries of their own, with their source, and no note when there is nothing else', () => {
    const drafts = toEntries(
      { files: sources, outputs: [], warnings: ['one is missing'] },
      { vendor: 'Acme' },
    );
    expect(drafts.map(({ entry }) => entry)).toStrictEqual(entries);
    expect(drafts.map((draft) => draft.file)).toEqual(sources);
  });

  it('come after the note', () => {
    for (const more of [
      { readable: 'x' },
      { raw: null },
      { indicators: [ip] },
      { outputs: [{ path: 'A', value: 1 }] },
    ]) {
      const [note, ...others] = entriesFor({ files: sources, ...more });
      expect(note?.Type).toBe(1);
      expect(others).toStrictEqual(entries);
    }
  });
});

describe('a text', () => {
  it('is an entry', () => {
    expect(textEntry('ok')).toStrictEqual({ Type: 1, ContentsFormat: 'text', Contents: 'ok' });
  });
});

describeWithReference('entries as recorded', () => {
  it('of a command with raw answer: get-submission', () => {
    const [entry] = entriesOf(recordedCase('vmray-get-submission', 'happy'));
    const recorded = objectOf(entry);
    const context = objectOf(recorded['EntryContext']);
    const [ours] = entriesFor({
      readable: textAt(recorded, 'HumanReadable'),
      raw: recorded['Contents'] ?? null,
      outputs: Object.entries(context).map(([path, value]) => ({ path, value })),
    });
    expect(ours).toStrictEqual(recorded);
  });

  it('of a command without context: add-tag', () => {
    const [entry] = entriesOf(recordedCase('vmray-add-tag', 'analysis'));
    const recorded = objectOf(entry);
    const [ours] = entriesFor({
      readable: textAt(recorded, 'HumanReadable'),
      raw: recorded['Contents'] ?? null,
      outputs: [],
    });
    expect(ours).toStrictEqual(recorded);
  });

  it('of a command in the style of command results: licence usage', () => {
    const [entry] = entriesOf(recordedCase('vmray-get-license-usage-verdicts', 'rounding-half'));
    const recorded = objectOf(entry);
    const context = objectOf(recorded['EntryContext']);
    const [ours] = entriesFor({
      readable: textAt(recorded, 'HumanReadable'),
      outputs: Object.entries(context).map(([path, value]) => ({ path, value })),
    });
    expect(ours).toStrictEqual(recorded);
  });

  it('of pictures: get-screenshots', () => {
    const recorded = entriesOf(recordedCase('vmray-get-screenshots', 'two-pngs'));
    expect(recorded).toHaveLength(2);
    const ours = entriesFor({ files: recorded.map((entry) => file(textAt(entry, 'File'), 'image')) });
    // The runtime stores the bytes and adds FileID; _content is the recorder's own.
    expect(recorded.map(({ FileID, _content, ...entry }) => entry)).toEqual(ours);
  });
});
