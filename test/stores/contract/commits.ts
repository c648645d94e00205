import { describe, expect, it } from '@jest/globals';
import { all, change, commitOf, entry, now, set } from './making.js';
import type { Subject } from './subject.js';

/** What a commit promises: all or nothing, and only by who has seen what is there. */
export function describeCommits({ open }: Subject): void {
  describe('commits', () => {
    it('gives out ids that are digits, from 1', async () => {
      const store = await open();
      expect([await store.create(), await store.create(), await store.create()]).toEqual(['1', '2', '3']);
      expect(await now(store, '2')).toMatchObject({ version: 0, control: { id: '2', lastEntry: 0 } });
      expect((await now(store, '2')).scopes).toEqual(new Map([['root', {}]]));
    });

    it('begins with what it is told', async () => {
      const store = await open();
      const empty = await now(store, await store.create());
      const id = await store.create((own) => ({
        control: { ...empty.control, id: own, incident: { name: `Incident ${own}` } },
        scopes: new Map([['root', { a: 1 }]]),
      }));
      expect(await now(store, id)).toMatchObject({ control: { id, incident: { name: 'Incident 2' } } });
      await change(store, id, { operations: [set('a', 2)] });
      const beginning = await store.beginning(id);
      expect(beginning).toMatchObject({ version: 0, control: { incident: { name: 'Incident 2' } } });
      expect(beginning?.scopes.get('root')).toEqual({ a: 1 });
    });

    it('knows nothing of ids that it never gave out', async () => {
      const store = await open();
      const loaded = await now(store, await store.create());
      for (const id of [
        '0',
        '2',
        '01',
        '1 ',
        '-1',
        '1.0',
        '',
        '../1',
        '9'.repeat(30),
        '__proto__',
        '1\u0000',
      ]) {
        expect(await store.load(id, 'all')).toBeUndefined();
        expect(await store.beginning(id)).toBeUndefined();
        expect(await store.entry(id, `1@${id}`)).toBeUndefined();
        expect(await all(store.entries(id, 0, 10))).toEqual([]);
        expect(await all(store.journal(id, 0, 10))).toEqual([]);
        expect(await store.commit(commitOf(loaded, { id }))).toBe('stale');
      }
      expect(await now(store, '1')).toMatchObject({ version: 0 });
    });

    it('keeps nothing of a stale commit', async () => {
      const store = await open();
      const id = await store.create();
      const before = await now(store, id);
      expect(await change(store, id, { operations: [set('first', 1)], wakeAt: 7 })).toBe('ok');
      const stale = commitOf(before, {
        control: { ...before.control, lastNumber: 9 },
        operations: [set('second', 2)],
        entries: [entry(1, id)],
        wakeAt: 5,
      });
      expect(await store.commit(stale)).toBe('stale');
      const after = await now(store, id);
      expect(after).toMatchObject({ version: 1, control: { lastNumber: 0 } });
      expect(after.scopes.get('root')).toEqual({ first: 1 });
      expect(await all(store.entries(id, 0, 10))).toEqual([]);
      expect(await store.nextDue()).toBe(7);
      expect(await all(store.journal(id, 0, 10))).toHaveLength(1);
    });

    it('lets one of many that have seen the same go on, and the others when they have looked again', async () => {
      const store = await open();
      const id = await store.create();
      let stale = 0;
      const add = async (number: number) => {
        for (;;) {
          const loaded = await now(store, id);
          const { control } = loaded;
          const next = { ...control, lastEntry: control.lastEntry + 1 };
          const result = await store.commit(
            commitOf(loaded, {
              control: next,
              entries: [entry(next.lastEntry, id, number)],
              operations: [{ op: 'merge', scope: 'root', entryContext: { Seen: [number] } }],
            }),
          );
          if (result === 'ok') return;
          stale += 1;
        }
      };
      await Promise.all(Array.from({ length: 12 }, (_, number) => add(number)));
      expect(stale).toBeGreaterThan(0);
      const { version, control, scopes } = await now(store, id);
      expect({ version, lastEntry: control.lastEntry }).toEqual({ version: 12, lastEntry: 12 });
      const contents = (await all(store.entries(id, 0, 100))).map((own) => own.entry.Contents);
      expect(contents).toHaveLength(12);
      expect(scopes.get('root')?.['Seen']).toEqual(contents);
    });

    it('takes an event after the end, which changes nothing but the version', async () => {
      const store = await open();
      const id = await store.create();
      const { control } = await now(store, id);
      const run = {
        id: '1',
        playbook: 'p',
        frame: '2',
        status: 'completed',
        startedAt: 1,
        endedAt: 2,
      } as const;
      await change(store, id, { control: { ...control, lastNumber: 2, runs: new Map([['1', run]]) } });
      const ended = await now(store, id);
      expect(await change(store, id, {})).toBe('ok');
      expect(await now(store, id)).toEqual({ ...ended, version: 2 });
      expect(await store.due(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
    });

    it('keeps nothing of a commit that it cannot keep', async () => {
      const store = await open();
      const id = await store.create();
      const broken = change(store, id, {
        operations: [set('a', 1)],
        entries: [entry(1, id), entry(1, 'another')],
        wakeAt: 3,
      });
      await expect(broken).rejects.toThrow('is none of investigation 1');
      expect(await now(store, id)).toMatchObject({ version: 0 });
      expect((await now(store, id)).scopes.get('root')).toEqual({});
      expect(await all(store.entries(id, 0, 10))).toEqual([]);
      expect(await store.nextDue()).toBeNull();
      expect(await change(store, id, { entries: [entry(1, id)] })).toBe('ok');
    });

    it('keeps investigations apart', async () => {
      const store = await open();
      const [one, other] = [await store.create(), await store.create()];
      await change(store, one, { operations: [set('of', 'one')], entries: [entry(1, one)] });
      await change(store, other, { operations: [set('of', 'other')] });
      expect((await now(store, one)).scopes.get('root')).toEqual({ of: 'one' });
      expect((await now(store, other)).scopes.get('root')).toEqual({ of: 'other' });
      expect(await store.entry(other, `1@${one}`)).toBeUndefined();
      expect(await all(store.entries(other, 0, 9))).toEqual([]);
    });
  });
}
