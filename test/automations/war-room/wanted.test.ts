import { describe, expect, it } from '@jest/globals';
import { displayHTML } from '../../../src/automations/war-room/display-html.js';
import { jsonToTable } from '../../../src/automations/war-room/json-to-table.js';
import { publishEntriesToContext } from '../../../src/automations/war-room/publish-entries-to-context.js';
import { answered, contentsOf, entriesOf } from '../calling.js';

describe('DisplayHTML', () => {
  it('shows HTML, under a heading and as a note where that is asked for', () => {
    expect(answered(displayHTML, { html: '<b>x</b>' }).entries).toEqual([
      { Type: 1, ContentsFormat: 'html', Contents: '<b>x</b>' },
    ]);
    expect(answered(displayHTML, { html: '<b>x</b>', header: 'H', markAsNote: 'true' }).entries).toEqual([
      { Type: 1, ContentsFormat: 'html', Contents: '<h1>H</h1></br><b>x</b>', Note: true },
    ]);
  });
});

describe('PublishEntriesToContext', () => {
  const entry = entriesOf({ '1@4': 'note', '2@4': 'error', '3@4': 'note' });

  it('copies the contents of what is there and no error', () => {
    const [published] =
      answered(publishEntriesToContext, { ids: '1@4,2@4,3@4,9@4', out: 'Texts' }, { entry }).entries ?? [];
    expect(published?.EntryContext).toEqual({ Texts: ['1@4', '3@4'] });
    const [usual] = answered(publishEntriesToContext, { ids: ['1@4'] }, { entry }).entries ?? [];
    expect(usual?.EntryContext).toEqual({ entries: ['1@4'] });
  });

  it('writes nothing where there is none', () => {
    const [none] = answered(publishEntriesToContext, { ids: '2@4' }, { entry }).entries ?? [];
    expect(none).toEqual({ Type: 1, ContentsFormat: 'text', Contents: 'No entries found' });
  });
});

describe('JsonToTable', () => {
  it('writes objects, or their JSON, as a table', () => {
    const table = '### T\n|a|b|\n|---|---|\n| 1 | x |\n| 2 |  |\n';
    const rows = [{ a: 1, b: 'x' }, { a: 2 }];
    expect(contentsOf(jsonToTable, { value: rows, title: 'T', headers: 'a,b' })).toBe(table);
    expect(contentsOf(jsonToTable, { value: JSON.stringify(rows), title: 'T', headers: 'a,b' })).toBe(table);
    // A transformer hands a text on as a list of one.
    expect(contentsOf(jsonToTable, { value: ['{"a":1}'] })).toBe('|a|\n|---|\n| 1 |\n');
  });

  it('writes what is no object as a row, and of nothing nothing', () => {
    expect(contentsOf(jsonToTable, { value: ['x', 'y'] })).toBe('|Value|\n|---|\n| x |\n| y |\n');
    expect(contentsOf(jsonToTable, { value: [] })).toBe('**No entries.**\n');
  });

  it('refuses a table that is too large', () => {
    const value = Array.from({ length: 1_000 }, () => ({ a: 1 }));
    const headers = Array.from({ length: 201 }, (_, index) => `h${index}`);
    expect(() => contentsOf(jsonToTable, { value, headers })).toThrow('201000 cells');
  });
});
