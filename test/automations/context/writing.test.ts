import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deleteContext } from '../../../src/automations/context/delete-context.js';
import { set } from '../../../src/automations/context/set.js';
import { setAndHandleEmpty } from '../../../src/automations/context/set-and-handle-empty.js';
import { typedValue } from '../../../src/automations/typed-value.js';
import { deletePath } from '../../../src/language/context/write/delete-path.js';
import { setPath } from '../../../src/language/context/write/set-path.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import type { ContextWrite } from '../../../src/playbook/automation/automation.js';
import { answered, contentsOf } from '../calling.js';

/** What `Set` and its like take a value for. */
describe('typedValue', () => {
  it.each<[Json, Json]>([
    ['1', 1],
    ['true', true],
    ['["a","b"]', ['a', 'b']],
    ['"5"', '5'],
    [' {"a":1} ', { a: 1 }],
    ['null', null],
    ['-0.5', -0.5],
    ['text', 'text'],
    ['', ''],
    ['{a}', '{a}'],
    ['01', '01'],
    ['1.2.3.4', '1.2.3.4'],
    ['True', 'True'],
    ['1e999', '1e999'],
    ['14444444444444444444', 14444444444444445000],
    [['1'], ['1']],
    [5, 5],
    [null, null],
  ])('%j is %j', (value, expected) => {
    expect(typedValue(value, false)).toEqual(expected);
  });

  it.each<[Json, Json]>([
    ['1', '1'],
    ['text', 'text'],
    [[1, 'a'], '[1,"a"]'],
    [{ b: 1 }, '{"b":1}'],
    [5, '5'],
    [null, null],
  ])('%j as text is %j', (value, expected) => {
    expect(typedValue(value, true)).toEqual(expected);
  });
});

describe('JSON that holds too much', () => {
  it.each([`[${'{},'.repeat(1_000_000)}0]`, `[${'0,'.repeat(8_000_001)}0]`])('is refused (%#)', (value) => {
    expect(() => answered(set, { key: 'A', value })).toThrow('The JSON text holds');
    expect(typedValue(value, true)).toBe(value);
  });
});

describe('Set', () => {
  it('replaces what is there', () => {
    const { writes, entries } = answered(set, {
      key: 'A.b',
      value: '[1]',
      append: 'false',
      stringify: 'false',
    });
    expect(writes).toEqual([{ op: 'set', path: 'A.b', value: [1] }]);
    expect(entries?.[0]).toMatchObject({ Contents: 'Key A.b set' });
    expect(entries?.[0]).not.toHaveProperty('EntryContext');
  });

  it('appends through its entry, under a selector too', () => {
    const key = 'Data(val.ID == obj.ID)';
    const { writes, entries } = answered(set, { key, value: '{"ID":1}', append: 'true' });
    expect(writes).toBeUndefined();
    expect(entries?.[0]?.EntryContext).toEqual({ [key]: { ID: 1 } });
  });

  it('of nothing removes the key', () => {
    expect(answered(set, { key: 'A' }).writes).toEqual([{ op: 'delete', path: 'A' }]);
  });

  it('of a text is a text with stringify', () => {
    expect(answered(set, { key: 'A', value: '1', stringify: 'true' }).writes).toEqual([
      { op: 'set', path: 'A', value: '1' },
    ]);
  });
});

describe('SetAndHandleEmpty', () => {
  it.each<[Json]>([[''], [[]], ['[]'], [{}], ['0'], ['false'], ['null'], [null]])(
    'writes nothing for %j',
    (value) => {
      const result = answered(setAndHandleEmpty, { key: 'A', value });
      expect(result.entries?.[0]).toMatchObject({ Contents: 'value is None' });
      expect(result.entries?.[0]).not.toHaveProperty('EntryContext');
      expect(result.writes).toBeUndefined();
      const forced = answered(setAndHandleEmpty, { key: 'A', value, force: 'true' });
      expect(Object.keys(forced.entries?.[0]?.EntryContext ?? {})).toEqual(['A']);
    },
  );

  it('appends, unless it is told not to', () => {
    const args = { key: 'A', value: '[1]' };
    expect(answered(setAndHandleEmpty, args)).toMatchObject({ entries: [{ EntryContext: { A: [1] } }] });
    expect(answered(setAndHandleEmpty, args).writes).toBeUndefined();
    expect(answered(setAndHandleEmpty, { ...args, append: 'false' }).writes).toEqual([
      { op: 'delete', path: 'A' },
    ]);
    expect(answered(setAndHandleEmpty, { ...args, append: 'true' }).writes).toBeUndefined();
  });

  it.each<[Json, string]>([
    ['["a", 1, null, true]', "['a', 1, None, True]"],
    [{ a: { b: "it's" } }, "{'a': {'b': \"it's\"}}"],
    ['"text"', 'text'],
    ['1.5', '1.5'],
  ])('makes the text of Python of %j', (value, expected) => {
    const { entries } = answered(setAndHandleEmpty, { key: 'A', value, stringify: 'true' });
    expect(entries?.[0]?.EntryContext).toEqual({ A: expected });
  });
});

describe('DeleteContext', () => {
  const context = { A: [1, 2], B: { c: 1, d: 0 }, DBotScore: [{ Score: 1 }], 'x.y': 1 };
  const after = (args: JsonObject) => applied(context, answered(deleteContext, args, { context }).writes);

  it.each<[JsonObject, JsonObject]>([
    [{ key: 'A' }, { B: context.B, DBotScore: context.DBotScore, 'x.y': 1 }],
    [{ key: 'B.c' }, { ...context, B: { d: 0 } }],
    [
      { key: 'A', index: '0' },
      { ...context, A: [2] },
    ],
    [
      { key: 'B.c', index: '0' },
      { ...context, B: { d: 0 } },
    ],
    [{ all: 'yes' }, {}],
    [
      { all: 'yes', keysToKeep: 'B.c, A ,None, B.d' },
      { A: [1, 2], B: { c: 1 } },
    ],
    [{ all: 'yes', keysToKeep: 'DBotScore' }, { DBotScore: context.DBotScore }],
    [{ key: 'Missing' }, context],
    [{ key: 'Missing', index: '0' }, context],
  ])('%j', (args, expected) => {
    expect(after(args)).toEqual(expected);
  });

  it('keeps lists with duplicates as they are', () => {
    const doubled = { L: ['a', 'a'], X: 1 };
    const { writes } = answered(deleteContext, { all: 'yes', keysToKeep: 'L' }, { context: doubled });
    expect(applied(doubled, writes)).toEqual({ L: ['a', 'a'] });
  });

  it('says what was not found', () => {
    expect(contentsOf(deleteContext, { key: 'Missing' }, { context })).toBe('Key "Missing" was not found');
    expect(contentsOf(deleteContext, { key: 'Missing', index: 3 }, { context })).toContain('was not found');
  });

  it.each<[JsonObject, string]>([
    [{}, 'Give "key", or all=yes.'],
    [{ all: 'no' }, 'Give "key", or all=yes.'],
    [{ key: 'A', index: '2' }, '"2" is no index of A, which has 2 elements.'],
    [{ key: 'A', index: 'x' }, '"x" is no index of A'],
    [{ key: 'A', index: '-1' }, '"-1" is no index of A'],
  ])('fails for %j', (args, message) => {
    expect(() => answered(deleteContext, args, { context })).toThrow(message);
  });

  it('in a private playbook means the context of the investigation, unless it is told otherwise', () => {
    const writes = (subplaybook: string, currentPlaybookId: string) =>
      answered(deleteContext, { key: 'A', subplaybook }, { context, currentPlaybookId }).writes;
    expect(writes('no', '7')).toEqual([{ op: 'delete', path: 'A', from: 'investigation' }]);
    for (const asked of ['yes', 'auto', 'Auto'])
      expect(writes(asked, '7')).toEqual([{ op: 'delete', path: 'A' }]);
    for (const asked of ['no', 'yes', 'auto'])
      expect(writes(asked, '')).toEqual([{ op: 'delete', path: 'A' }]);
  });

  it('of all leaves nothing, whatever the keys are', () => {
    const keys = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'a.b', 'a(b', '[0]', '"', "'", '=', ' ', '', 'a"b.c', "'a'.b"),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue({ maxDepth: 1 })), (made) => {
        const any: JsonObject = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(made))));
        const { writes } = answered(deleteContext, { all: 'yes' }, { context: any });
        expect(applied(any, writes)).toEqual({});
      }),
    );
  });
});

function applied(context: JsonObject, writes: readonly ContextWrite[] = []): JsonObject {
  return writes.reduce<JsonObject>(
    (before, write) =>
      write.op === 'set' ? setPath(before, write.path, write.value) : deletePath(before, write.path),
    context,
  );
}
