import { describe, expect, it } from '@jest/globals';
import { applyPlatformArguments } from '../../../src/dispatch/platform/apply-platform-arguments.js';
import {
  noPlatformArguments,
  type PlatformArguments,
} from '../../../src/dispatch/platform/platform-arguments.js';
import { readContext } from '../../../src/language/context/read-context.js';
import { type Entry, EntryType } from '../../../src/language/entry/entry.js';

const note: Entry = {
  Type: EntryType.note,
  ContentsFormat: 'json',
  Contents: { a: 5, list: [{ id: 1 }, { id: 2 }] },
  HumanReadable: '**text**',
  ReadableContentsFormat: 'markdown',
  EntryContext: { Own: 1 },
  IgnoreAutoExtract: false,
};
const failure: Entry = { ...note, Type: EntryType.error, ContentsFormat: 'text', Contents: 'failed' };

function apply(entry: Entry, platform: Partial<PlatformArguments>) {
  const all = { ...noPlatformArguments, ...platform };
  return applyPlatformArguments({ entry }, all, (contents, path) => readContext(contents, path));
}

function extend(...pairs: readonly (readonly [string, string])[]) {
  return { extendContext: pairs.map(([key, path]) => ({ key, path })) };
}

describe('an entry', () => {
  it('stays as it is when nothing is asked', () => {
    expect(apply(note, {})).toEqual({ draft: { entry: note }, warnings: [] });
  });

  it('gets what extend-context asks for', () => {
    const { draft, warnings } = apply(
      note,
      extend(['Kept', 'a'], ['Ids', 'list.id'], ['All', ''], ['None', 'b']),
    );
    expect(draft.entry.EntryContext).toEqual({ Own: 1, Kept: 5, Ids: [1, 2], All: note.Contents });
    expect(warnings).toEqual([]);
  });

  it('keeps its own value beside that of the same key', () => {
    expect(apply(note, extend(['Own', 'list.id'])).draft.entry.EntryContext).toEqual({ Own: [1, 1, 2] });
  });

  it('loses its own context under ignore-outputs, and keeps what was asked for', () => {
    const { draft } = apply(note, { ignoreOutputs: true, ...extend(['Kept', 'a']) });
    expect(draft.entry.EntryContext).toEqual({ Kept: 5 });
    expect(apply(note, { ignoreOutputs: true }).draft.entry.EntryContext).toBeNull();
    expect(apply(failure, { ignoreOutputs: true }).draft.entry.EntryContext).toBeNull();
  });

  it('that is an error or a file is not read', () => {
    const file: Entry = { Type: EntryType.infoFile, ContentsFormat: 'text', Contents: '', File: 'a' };
    for (const entry of [failure, file]) {
      const platform = { ...extend(['All', '']), rawResponse: true, autoExtract: 'none' } as const;
      expect(apply(entry, platform).draft.entry).toEqual(entry);
    }
  });

  it('shows its contents under raw-response', () => {
    const { entry } = apply(note, { rawResponse: true }).draft;
    expect(entry).toMatchObject({ HumanReadable: null, ContentsFormat: 'json', EntryContext: { Own: 1 } });
    expect(entry).not.toHaveProperty('ReadableContentsFormat');
    expect(apply({ ...note, Contents: 'x' }, { rawResponse: true }).draft.entry.ContentsFormat).toBe('text');
  });

  it('is left out of indicator extraction under auto-extract=none', () => {
    expect(apply(note, { autoExtract: 'none' }).draft.entry.IgnoreAutoExtract).toBe(true);
    expect(
      apply({ ...note, IgnoreAutoExtract: true }, { autoExtract: 'inline' }).draft.entry.IgnoreAutoExtract,
    ).toBe(false);
  });

  it('takes a hostile key as a plain member', () => {
    const context = apply(note, extend(['__proto__', 'a'])).draft.entry.EntryContext ?? {};
    expect(Object.keys(context)).toEqual(['Own', '__proto__']);
    expect(Object.getPrototypeOf(context)).toBe(Object.prototype);
  });

  it('is kept when its paths take too much work all together', () => {
    const list = Array.from({ length: 100_000 }, (_, id) => ({ id }));
    const paths = Array.from({ length: 200 }, (_, n) => [`K${n}`, 'list.[0:].id.[0]'] as const);
    const all = { ...noPlatformArguments, ...extend(...paths) };
    const { draft, warnings } = applyPlatformArguments(
      { entry: { ...note, Contents: { list } } },
      all,
      (contents, path, budget) => readContext(contents, path, undefined, budget),
    );
    expect(draft.entry.EntryContext).toMatchObject({ Own: 1, K0: 0 });
    expect(warnings.at(-1)).toBe(
      'extend-context left out "K199": The expression "list.[0:].id.[0]" was stopped: it needs too much work.',
    );
  });

  it('is kept when a path fails, with a warning', () => {
    const all = { ...noPlatformArguments, ...extend(['Bad', 'x'], ['Kept', 'a']) };
    const { draft, warnings } = applyPlatformArguments({ entry: note }, all, (contents, path) => {
      if (path === 'x') throw new Error('no such thing');
      return readContext(contents, path);
    });
    expect(draft.entry.EntryContext).toEqual({ Own: 1, Kept: 5 });
    expect(warnings).toEqual(['extend-context left out "Bad": no such thing']);
  });
});
