import { describe, expect, it } from '@jest/globals';
import { extractIndicators } from '../../../src/automations/indicators/extract-indicators.js';
import type { Entry } from '../../../src/language/entry/entry.js';
import { EntryType } from '../../../src/language/entry/entry.js';
import { answered } from '../calling.js';

const entry: Entry = {
  Type: EntryType.note,
  ContentsFormat: 'text',
  Contents: '2.2.2.2',
  HumanReadable: 'at 1.1.1.1',
};
const file: Entry = { Type: EntryType.file, ContentsFormat: 'text', Contents: '' };
const world = { entry: (id: string) => (id === '1@4' ? entry : id === '2@4' ? file : undefined) };
const shown = (args: Parameters<typeof answered>[1]) => answered(extractIndicators, args, world).entries?.[0];

describe('extractIndicators', () => {
  it('shows what it finds as JSON, and writes it by kind', () => {
    const found = { IP: ['1.1.1.1'], Domain: ['a.com'], Email: ['x@a.com'] };
    expect(shown({ text: '1.1.1[.]1 x[@]a.com' })).toMatchObject({
      Contents: JSON.stringify(found),
      EntryContext: { ExtractedIndicators: found },
    });
  });

  it('searches the texts of objects, and what is read of an entry', () => {
    expect(shown({ text: { a: ['1.1.1.1'], '2.2.2.2': null } })?.Contents).toBe(
      '{"IP":["1.1.1.1","2.2.2.2"]}',
    );
    expect(shown({ entryID: '1@4' })?.Contents).toBe('{"IP":["1.1.1.1"]}');
  });

  it('writes nothing where it finds nothing', () => {
    expect(shown({ text: 'nothing' })).toEqual({ Type: 1, ContentsFormat: 'text', Contents: '{}' });
  });

  it.each([
    [{}, '"text" or "entryID"'],
    [{ filePath: '/x' }, 'not searched here'],
    [{ entryID: '3@4' }, 'There is no entry "3@4"'],
    [{ entryID: '2@4' }, 'is a file'],
  ])('refuses %j', (args, why) => {
    expect(() => shown(args)).toThrow(why);
  });
});
