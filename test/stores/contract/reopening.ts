import { describe, expect, it } from '@jest/globals';
import { all, change, entry, now, set } from './making.js';
import type { Subject } from './subject.js';

/** What outlives a process. */
export function describeReopening({ open, again }: Subject): void {
  if (!again) return;
  describe('reopening', () => {
    it('finds everything again, and goes on', async () => {
      const store = await open();
      const id = await store.create();
      await change(store, id, { operations: [set('a', 1)], entries: [entry(1, id)], wakeAt: 5 });
      const before = await now(store, id);
      const reopened = await again(store);
      await store.close();
      await store.close();
      expect(await now(reopened, id)).toEqual(before);
      expect(await reopened.due(5, 1)).toEqual([id]);
      expect(await change(reopened, id, { operations: [set('b', 2)] })).toBe('ok');
      expect(await reopened.create()).toBe('2');
      expect(await all(reopened.journal(id, 0, 9))).toHaveLength(2);
    });

    it('shows one what the other has committed, and tells the slower one so', async () => {
      const store = await open();
      const other = await again(store);
      const id = await store.create();
      const seen = await now(other, id);
      await change(store, id, { operations: [set('a', 1)] });
      expect(
        await other.commit({
          ...seen,
          id,
          onto: seen,
          events: [],
          operations: [],
          entries: [],
          marked: [],
          wakeAt: null,
        }),
      ).toBe('stale');
      expect((await now(other, id)).scopes.get('root')).toEqual({ a: 1 });
    });
  });
}
