import { describe, expect, it } from '@jest/globals';
import { EntryType } from '../../../src/language/entry/entry.js';
import { keepFiles } from '../../../src/runtime/investigation/keep-files.js';
import { memoryFileStore } from '../../../src/stores/memory/memory-file-store.js';

const draft = (name: string, content: () => AsyncIterable<Uint8Array>) => ({
  entry: { Type: EntryType.file, ContentsFormat: 'text', Contents: '', File: name } as const,
  file: { name, kind: 'sample', content } as const,
});

async function* bytes(): AsyncIterable<Uint8Array> {
  yield Buffer.from('ab');
}

async function* broken(): AsyncIterable<Uint8Array> {
  yield Buffer.from('a');
  throw new Error('the key k-12345 was refused');
}

describe('keepFiles', () => {
  it('makes an error entry of a file that cannot be had, masks secrets in it, and spares the others', async () => {
    const kept = await keepFiles(
      [draft('a', bytes), draft('b', broken), draft('c', bytes)],
      memoryFileStore(),
      (text) => text.replace('k-12345', '******'),
    );
    expect(kept.map(({ entry, file }) => file?.blob.size ?? entry.Contents)).toEqual([
      2,
      'The file "b" was not kept: the key ****** was refused',
      2,
    ]);
  });
});
