import { describe, expect, it } from '@jest/globals';
import { print } from '../../../src/automations/war-room/print.js';
import { printErrorEntry } from '../../../src/automations/war-room/print-error-entry.js';
import { raiseError } from '../../../src/automations/war-room/raise-error.js';
import { EntryType } from '../../../src/language/entry/entry.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { answered } from '../calling.js';

describe('Print', () => {
  it.each<[Json]>([['text'], [['a', 'list']], [{ an: 'object' }], [5], [false]])('shows %j', (value) => {
    expect(answered(print, { value }).entries).toEqual([
      expect.objectContaining({ Type: EntryType.note, Contents: value }),
    ]);
  });

  it('requires a value, and takes a list whole', () => {
    expect(print.arguments).toEqual([
      expect.objectContaining({ name: 'value', isRequired: true, isArray: true }),
    ]);
  });
});

describe('errors that are asked for', () => {
  it('PrintErrorEntry', () => {
    expect(answered(printErrorEntry, { message: 'It went wrong.' }).entries).toEqual([
      expect.objectContaining({ Type: EntryType.error, Contents: 'It went wrong.' }),
    ]);
  });

  it.each<[JsonObject, string]>([
    [{ error: 'No.' }, 'No.'],
    [
      { error: 'No.', expected: '1', actual: '2', details: { a: 1 } },
      'No.\nExpected: 1\nActual: 2\nDetails: {"a":1}',
    ],
    [{}, 'An error was raised.'],
  ])('RaiseError %j', (args, text) => {
    expect(answered(raiseError, args).entries).toEqual([
      expect.objectContaining({ Type: EntryType.error, Contents: text }),
    ]);
  });
});
