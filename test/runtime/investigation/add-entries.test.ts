import { describe, expect, it } from '@jest/globals';
import { EntryType } from '../../../src/language/entry/entry.js';
import { addEntries } from '../../../src/runtime/investigation/add-entries.js';
import { newInvestigation } from '../../../src/runtime/investigation/investigation.js';

const origin = { brand: 'echo', instance: 'e' };
const note = (EntryContext: Record<string, string>) => ({
  entry: { Type: EntryType.note, ContentsFormat: 'text', Contents: '', EntryContext } as const,
});
const blob = {
  id: 'b-1',
  size: 3,
  md5: 'm',
  sha1: 's1',
  sha256: 's256',
  sha512: 's512',
};
const file = (kind: 'sample' | 'info' | 'image') => ({
  entry: { Type: EntryType.file, ContentsFormat: 'text', Contents: '', File: 'a.pdf' } as const,
  file: {
    name: 'a.pdf',
    kind,
    blob,
    description: { info: 'application/pdf', type: 'PDF document, version 1.7', ssdeep: '3:a:b' },
  },
});

describe('addEntries', () => {
  it('numbers entries on from those that are there, and changes no input', () => {
    const before = newInvestigation('x$&$y');
    const first = addEntries(before, [note({ A: '1' })], origin);
    const second = addEntries(first.investigation, [note({ A: '2' }), note({ B: '3' })], origin);
    expect(second.stored.map(({ ID }) => ID)).toEqual(['2@x$&$y', '3@x$&$y']);
    expect(second.investigation.context).toEqual({ A: ['1', '2'], B: '3' });
    expect(second.investigation.entries).toHaveLength(3);
    expect(before).toEqual(newInvestigation('x$&$y'));
    expect(first.investigation.context).toEqual({ A: '1' });
  });

  it('describes a sample under File with its hashes, keyed by entry id', () => {
    const { investigation, stored } = addEntries(
      newInvestigation('4'),
      [file('sample'), file('sample')],
      origin,
    );
    const described = (EntryID: string) => ({
      Name: 'a.pdf',
      Size: 3,
      EntryID,
      Extension: 'pdf',
      Info: 'application/pdf',
      Type: 'PDF document, version 1.7',
      MD5: 'm',
      SHA1: 's1',
      SHA256: 's256',
      SHA512: 's512',
      SSDeep: '3:a:b',
    });
    expect(investigation.context).toEqual({ File: [described('1@4'), described('2@4')] });
    expect(investigation.files.get('2@4')).toEqual({ name: 'a.pdf', blob });
    expect(stored[0]).toMatchObject({
      FileID: 'b-1',
      FileMetadata: { size: 3, sha256: 's256', ssdeep: '3:a:b' },
    });
  });

  it.each(['info', 'image'] as const)('describes a file of kind %j under InfoFile without hashes', (kind) => {
    const { context } = addEntries(newInvestigation('4'), [file(kind)], origin).investigation;
    expect(context).toEqual({ InfoFile: expect.objectContaining({ Name: 'a.pdf', EntryID: '1@4' }) });
    expect(context).toEqual({ InfoFile: expect.not.objectContaining({ MD5: 'm' }) });
  });

  it('hands on what the merging has to say', () => {
    const { warnings } = addEntries(newInvestigation('4'), [note({ 'A(var.x ===': '1' })], origin);
    expect(warnings).toEqual([expect.stringContaining('A(var.x ===')]);
  });
});
