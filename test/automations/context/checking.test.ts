import { describe, expect, it } from '@jest/globals';
import { checkContextValue } from '../../../src/automations/context/check-context-value.js';
import { checkFieldValue } from '../../../src/automations/context/check-field-value.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { answered } from '../calling.js';

const defaults = { ignore_case: 'False' };

describe('CheckFieldValue', () => {
  const incident = {
    name: 'Phishing mail',
    severity: 0,
    owner: '',
    CustomFields: { score: 5, name: 'custom' },
  };
  const result = (args: JsonObject, root: JsonObject = { incident }) =>
    answered(checkFieldValue, { ...defaults, ...args }, { root }).entries?.[0];

  it.each<[JsonObject, boolean]>([
    [{ field: 'name' }, true],
    [{ field: 'name', regex: '^Phish' }, true],
    [{ field: 'name', regex: '^phish' }, false],
    [{ field: 'name', regex: '^phish', ignore_case: 'True' }, true],
    [{ field: 'name', regex: 'custom' }, false],
    [{ field: 'severity' }, false],
    [{ field: 'owner' }, false],
    [{ field: 'score' }, true],
    [{ field: 'Name' }, false],
    [{ field: 'missing' }, false],
    [{ field: 'missing', regex: '.*' }, false],
    [{ field: 'toString' }, false],
  ])('%j: %s', (args, exists) => {
    const found = { field: args['field'] ?? '', exists };
    expect(result(args)).toMatchObject({
      Contents: found,
      EntryContext: { 'CheckFieldValue(val.field && val.field == obj.field)': found },
    });
  });

  it('fails for an expression and what is no text', () => {
    expect(() => result({ field: 'score', regex: '5' })).toThrow('searched in a text, and 5 is none');
    expect(() => result({ field: 'name', regex: '(' })).toThrow('cannot be read');
  });

  it('finds nothing without an incident', () => {
    expect(result({ field: 'name' }, {})).toMatchObject({ Contents: { exists: false } });
  });
});

describe('CheckContextValue', () => {
  const context = { A: { b: 'Text', zero: 0, 'c.d': 1, list: [{ e: 1 }] }, L: ['x'] };
  const result = (args: JsonObject) =>
    answered(checkContextValue, { ...defaults, ...args }, { context }).entries?.[0];

  it.each<[JsonObject, boolean]>([
    [{ key: 'A' }, true],
    [{ key: 'A.b' }, true],
    [{ key: 'A.b', regex: 'tex', ignore_case: 'true' }, true],
    [{ key: 'A.b', regex: 'tex' }, false],
    [{ key: 'A.zero' }, false],
    [{ key: 'A.zero', regex: '0' }, false],
    [{ key: 'A.list' }, true],
    [{ key: 'A.list.e' }, false],
    [{ key: 'A.c.d' }, false],
    [{ key: 'A.b.length' }, false],
    [{ key: 'B' }, false],
  ])('%j: %s', (args, exists) => {
    const found = { key: args['key'] ?? '', exists };
    expect(result(args)).toMatchObject({
      Contents: found,
      EntryContext: { 'CheckContextKey(val.key && val.key == obj.key)': found },
    });
  });

  it('fails for an expression and what is no text', () => {
    expect(() => result({ key: 'L', regex: 'x' })).toThrow('searched in a text, and ["x"] is none');
  });
});
