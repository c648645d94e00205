import { describe, expect, it } from '@jest/globals';
import { dumpJSON } from '../../../src/automations/json/dump-json.js';
import { verifyJSON } from '../../../src/automations/json/verify-json.js';
import { EntryType } from '../../../src/language/entry/entry.js';
import { answered } from '../calling.js';

describe('DumpJSON', () => {
  it('writes what a path finds', () => {
    const context = { a: { b: [1, null] } };
    expect(answered(dumpJSON, { key: 'a' }, { context })).toMatchObject({
      entries: [{ Contents: '{"b":[1,null]}' }],
      writes: [{ op: 'set', path: 'JsonStr', value: '{"b":[1,null]}' }],
    });
    expect(answered(dumpJSON, { key: 'x' }, { context }).entries?.[0]?.Contents).toBe('null');
  });
});

describe('VerifyJSON', () => {
  it('tells JSON from what is none', () => {
    expect(answered(verifyJSON, { json: '{"test": "good"}' }).entries).toMatchObject([
      { Type: EntryType.note, EntryContext: { VerifyJSON: { Result: true } } },
    ]);
    expect(answered(verifyJSON, { json: '{"test: "bad"}' }).entries).toMatchObject([
      { Type: EntryType.error, EntryContext: { VerifyJSON: { Result: false } } },
    ]);
  });

  it('refuses a schema', () => {
    expect(() => answered(verifyJSON, { json: '{}', schema: '{}' })).toThrow('not checked here');
  });
});
