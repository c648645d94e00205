import { describe, expect, it } from '@jest/globals';
import { all, change, entry, now } from './making.js';
import type { Subject } from './subject.js';

/** The entries of an investigation. */
export function describeWarRoom({ open, again }: Subject): void {
  describe('the War Room', () => {
    it('is listed in the order of its numbers, from a number on', async () => {
      const store = await open();
      const id = await store.create();
      const entries = Array.from({ length: 12 }, (_, index) => entry(index + 1, id));
      await change(store, id, { entries: entries.slice(0, 3) });
      await change(store, id, { entries: entries.slice(3) });
      expect(await all(store.entries(id, 0, 100))).toEqual(entries);
      expect(await all(store.entries(id, 9, 100))).toEqual(entries.slice(9));
      expect(await all(store.entries(id, 2, 3))).toEqual(entries.slice(2, 5));
      expect(await all(store.entries(id, 12, 3))).toEqual([]);
      expect(await all(store.entries(id, 0, 0))).toEqual([]);
    });

    it('finds one by its id, with all that is known of it', async () => {
      const store = await open();
      const id = await store.create();
      const file = { kind: 'sample', name: 'a', size: 1, info: 'text/plain', type: 'ASCII' } as const;
      const known = {
        ...entry(4, id),
        file: { ...file, entryId: `4@${id}`, md5: null },
        origin: { brand: 'VMRay', instance: 'one' },
        frame: '2',
        task: '7',
        isQuiet: true,
      };
      await change(store, id, { entries: [known] });
      expect(await store.entry(id, `4@${id}`)).toEqual(known);
      for (const unknown of [`5@${id}`, `4@${id}9`, '4', '', `04@${id}`, '__proto__', `4@${id}\u0000`])
        expect(await store.entry(id, unknown)).toBeUndefined();
    });

    it('shows what was marked on an entry, and keeps in the journal what it was', async () => {
      const store = await open();
      const id = await store.create();
      const [one, two] = [entry(1, id), entry(2, id)];
      const noted = { ...one.entry, Note: true };
      const tagged = { ...noted, Tags: ['a'] };
      await change(store, id, { entries: [one, two] });
      await change(store, id, { marked: [{ id: one.id, entry: noted }] });
      await change(store, id, {
        marked: [
          { id: one.id, entry: tagged },
          { id: `9@${id}`, entry: noted },
        ],
      });
      expect(await store.entry(id, one.id)).toEqual({ ...one, entry: tagged });
      expect(await all(store.entries(id, 0, 10))).toEqual([{ ...one, entry: tagged }, two]);
      const journal = await all(store.journal(id, 0, 10));
      expect(journal[0]?.entries).toEqual([one, two]);
      expect(journal[1]?.marked).toEqual([{ id: one.id, entry: noted }]);
      expect(journal[2]?.marked[0]).toEqual({ id: one.id, entry: tagged });
    });

    it('marks what the same commit has added', async () => {
      const store = await open();
      const id = await store.create();
      const one = entry(1, id);
      const noted = { ...one.entry, Note: true };
      await change(store, id, { entries: [one], marked: [{ id: one.id, entry: noted }] });
      expect(await all(store.entries(id, 0, 10))).toEqual([{ ...one, entry: noted }]);
    });

    it('lists 100,000 entries in pages, while others write', async () => {
      const store = await open();
      const id = await store.create();
      const entries = Array.from({ length: 100_000 }, (_, index) => entry(index + 1, id));
      await change(store, id, { entries });
      const read = again ? await again(store) : store;
      let [seen, last] = [0, 0];
      for (;;) {
        const page = await all(read.entries(id, last, 10_000));
        if (page.length === 0) break;
        seen += page.length;
        last = Number(page.at(-1)?.id.split('@')[0]);
      }
      expect(seen).toBe(100_000);
      // One reader that does not read on holds nobody up.
      const reader = read.entries(id, 0, 100_000)[Symbol.asyncIterator]();
      expect((await reader.next()).value).toEqual(entries[0]);
      expect(await change(store, id, { entries: [entry(100_001, id)] })).toBe('ok');
      expect((await reader.next()).value).toEqual(entries[1]);
      await reader.return?.();
      expect(await now(read, id)).toMatchObject({ version: 2 });
    });
  });
}
