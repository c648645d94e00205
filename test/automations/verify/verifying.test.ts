import { describe, expect, it } from '@jest/globals';
import { verifyContextFields } from '../../../src/automations/verify/verify-context-fields.js';
import { verifyHumanReadableContains } from '../../../src/automations/verify/verify-human-readable-contains.js';
import type { Entry } from '../../../src/language/entry/entry.js';
import { EntryType } from '../../../src/language/entry/entry.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { answered, contentsOf } from '../calling.js';

describe('VerifyContextFields', () => {
  const context = { Ticket: { ID: 'IM10258', Open: true, Tags: ['a', 'b'] }, N: 5 };

  it.each<[JsonObject]>([
    [{ field1: 'Ticket.ID', value1: 'IM10258' }],
    [
      {
        field1: 'Ticket.ID',
        value1: 'IM10258',
        field2: 'N',
        value2: '5',
        field4: 'Ticket.Open',
        value4: 'true',
      },
    ],
    [{ field3: 'Ticket.Tags', value3: ['a', 'b'] }],
    [{ field1: 'Ticket.Tags.[1]', value1: 'b' }],
    [{ field1: 'Ticket' }],
    [{ value1: 'of nothing' }],
    [{}],
  ])('%j holds', (args) => {
    expect(contentsOf(verifyContextFields, args, { context })).toBe('true');
  });

  it.each<[JsonObject, string]>([
    [{ field1: 'Ticket.ID', value1: 'IM1' }, 'Under Ticket.ID is "IM10258", and "IM1" was expected.'],
    [{ field1: 'Ticket.ID', field4: 'N', value4: '6' }, 'Under N is 5, and "6" was expected.'],
    [{ field2: 'Missing' }, 'There is nothing under Missing.'],
    [{ field2: 'Ticket.ID.length', value2: '7' }, 'There is nothing under Ticket.ID.length.'],
  ])('%j fails', (args, message) => {
    expect(() => answered(verifyContextFields, args, { context })).toThrow(message);
  });
});

describe('VerifyHumanReadableContains', () => {
  const entries: ReadonlyMap<string, Entry> = new Map([
    [
      '1@4',
      { Type: EntryType.note, ContentsFormat: 'json', Contents: { raw: 1 }, HumanReadable: '### Results' },
    ],
    ['2@4', { Type: EntryType.note, ContentsFormat: 'text', Contents: 'http://a.example' }],
  ]);
  const entry = (id: string) => entries.get(id);

  it.each([
    ['1@4', 'Result'],
    ['1@4', '"raw":1'],
    ['2@4', 'a.example'],
  ])('%s contains %s', (humanReadableEntryId, substring) => {
    expect(contentsOf(verifyHumanReadableContains, { humanReadableEntryId, substring }, { entry })).toBe(
      'true',
    );
  });

  it.each([
    ['1@4', 'result', 'The entry 1@4 does not contain "result": "### Results".'],
    ['2@4', 'b.example', 'The entry 2@4 does not contain "b.example": "http://a.example".'],
    ['3@4', 'a', 'There is no entry "3@4".'],
  ])('%s does not contain %s', (humanReadableEntryId, substring, message) => {
    expect(() =>
      answered(verifyHumanReadableContains, { humanReadableEntryId, substring }, { entry }),
    ).toThrow(message);
  });
});
