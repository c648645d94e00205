import { describe, expect, it } from '@jest/globals';
import { changeContext } from '../../../src/automations/context/change-context.js';
import { commentsToContext } from '../../../src/automations/context/comments-to-context.js';
import { setContext } from '../../../src/automations/context/set-context.js';
import { setMultipleValues } from '../../../src/automations/context/set-multiple-values.js';
import { EntryType } from '../../../src/language/entry/entry.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { answered } from '../calling.js';

const contextOf = (...call: Parameters<typeof answered>) => answered(...call).entries?.[0]?.EntryContext;

describe('SetContext', () => {
  it.each<[Json]>([['text'], ['5'], [{ a: 1 }]])('sets %j as it is, and leaves no entry', (value) => {
    expect(answered(setContext, { key: 'A.b', value })).toEqual({
      kind: 'done',
      writes: [{ op: 'set', path: 'A.b', value }],
    });
  });
});

describe('SetMultipleValues', () => {
  it.each<[JsonObject, JsonObject]>([
    [
      { keys: 'BlockTag, AllowTag', values: 'bad,good ' },
      { BlockTag: 'bad', AllowTag: 'good' },
    ],
    [{ keys: 'a,b', values: '1' }, { a: '1' }],
    [{ keys: 'a', values: '1,2' }, { a: '1' }],
    [
      { keys: ['a', 'b'], values: [{ c: 1 }, [2]] },
      { a: { c: 1 }, b: [2] },
    ],
    [{ keys: 'a,a', values: '1,2' }, { a: '2' }],
  ])('%j', (args, members) => {
    expect(contextOf(setMultipleValues, { parent: 'Tags', ...args })).toEqual({ 'Tags(true)': members });
  });

  it('sets what is called as the prototype is', () => {
    const context = contextOf(setMultipleValues, { parent: 'T', keys: '__proto__', values: 'x' });
    expect(JSON.stringify(context)).toBe('{"T(true)":{"__proto__":"x"}}');
  });
});

describe('ChangeContext', () => {
  const defaults = { output_key: 'Out', inplace: 'False', capitalize: 'False' };
  const events = [
    { sourceip: '1.1.1.1', qid: 5 },
    { list2key1: [{ inner: 1 }], 'a.b c': true },
  ];

  it.each<[JsonObject, Json]>([
    [
      { input: events },
      [
        { sourceip: '1.1.1.1', qid: 5 },
        { list2key1: [{ inner: 1 }], a: { 'b c': true } },
      ],
    ],
    [
      { input: events, capitalize: 'True', replace_dict: '{"sourceip":"SourceIP","b c":"BC"}' },
      [
        { SourceIP: '1.1.1.1', Qid: 5 },
        { List2Key1: [{ inner: 1 }], a: { BC: true } },
      ],
    ],
    [
      { input: events[0] ?? null, replace_dict: { qid: 'QID' } },
      { sourceip: '1.1.1.1', QID: 5 },
    ],
    [{ input: [{ aB: 1 }, 'text', 5] }, [{ aB: 1 }, 'text', 5]],
    [{ input: { "they're HERE": 1 }, capitalize: 'True' }, { "They'Re Here": 1 }],
    [{ input: { aB: 1 }, capitalize: 'true' }, { aB: 1 }],
    [{ input: { a: { x: 1 }, 'a.b': 2, 'a.c.d': 3 } }, { a: { x: 1, b: 2, c: { d: 3 } } }],
  ])('%j', (args, value) => {
    expect(contextOf(changeContext, { ...defaults, ...args })).toEqual({ Out: value });
  });

  it('in place replaces', () => {
    const args = { ...defaults, inplace: 'True', input: { a: 1 }, replace_dict: '{"a":"b"}' };
    const { writes, entries } = answered(changeContext, args);
    expect(writes).toEqual([{ op: 'set', path: 'Out', value: { b: 1 } }]);
    expect(entries?.[0]?.EntryContext).toBeUndefined();
  });

  it.each<[Json]>([[''], [[]], [{}], ['text'], [5]])('changes nothing for %j', (input) => {
    const { writes, entries } = answered(changeContext, { ...defaults, inplace: 'True', input });
    expect([writes, entries?.[0]?.EntryContext]).toEqual([undefined, undefined]);
    expect(entries?.[0]?.Contents).toContain('nothing is changed');
  });

  it('leaves its input as it was', () => {
    const input = { a: { x: 1 }, 'a.b': 2 };
    contextOf(changeContext, { ...defaults, input });
    expect(input).toEqual({ a: { x: 1 }, 'a.b': 2 });
  });

  it('refuses what is no map, and too deep a key', () => {
    const input = { a: 1 };
    expect(() => answered(changeContext, { ...defaults, input, replace_dict: '{"a' })).toThrow(
      '"replace_dict" must be a JSON object',
    );
    expect(() => answered(changeContext, { ...defaults, input: { ['a.'.repeat(100_000)]: 1 } })).toThrow(
      'has 100001 parts',
    );
  });
});

describe('commentsToContext', () => {
  const entry = (id: string) =>
    id === '3@4'
      ? ({ Type: EntryType.note, ContentsFormat: 'text', Contents: 'host1, host2' } as const)
      : undefined;

  it('copies the contents of an entry', () => {
    const args = { entryId: '3@4', contextKey: 'Hunt.Hosts' };
    expect(contextOf(commentsToContext, args, { entry })).toEqual({ 'Hunt.Hosts': 'host1, host2' });
    expect(contextOf(commentsToContext, { ...args, listSeperator: ',' }, { entry })).toEqual({
      'Hunt.Hosts': ['host1', 'host2'],
    });
    expect(contextOf(commentsToContext, { ...args, listSeperator: ';' }, { entry })).toEqual({
      'Hunt.Hosts': ['host1, host2'],
    });
  });

  it('fails for an entry that is not there', () => {
    expect(() => answered(commentsToContext, { entryId: '9@4', contextKey: 'A' }, { entry })).toThrow(
      'There is no entry "9@4".',
    );
  });
});
