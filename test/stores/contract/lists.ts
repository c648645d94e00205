import { describe, expect, it } from '@jest/globals';
import type { InvestigationStore } from '../../../src/runtime/ports/investigation-store.js';
import { change, now } from './making.js';
import type { Subject } from './subject.js';

async function waiting(store: InvestigationStore, ...times: readonly (number | null)[]): Promise<void> {
  for (const wakeAt of times) await change(store, await store.create(), { wakeAt });
}

/** Which investigations there are, and which are due. */
export function describeLists({ open }: Subject): void {
  describe('lists', () => {
    it('tells what is due, the longest first, and no more than is wanted', async () => {
      const store = await open();
      await waiting(store, 300, null, 100, 200, 400, 100);
      expect(await store.due(99, 10)).toEqual([]);
      expect(await store.due(300, 10)).toEqual(['3', '6', '4', '1']);
      expect(await store.due(1000, 2)).toEqual(['3', '6']);
      expect(await store.due(1000, 0)).toEqual([]);
    });

    it('tells when the next is due, until it is not any more', async () => {
      const store = await open();
      expect(await store.nextDue()).toBeNull();
      await waiting(store, 200, 100);
      expect(await store.nextDue()).toBe(100);
      await change(store, '2', { wakeAt: null });
      expect(await store.nextDue()).toBe(200);
      await change(store, '1', { wakeAt: 0 });
      expect(await store.nextDue()).toBe(0);
      expect(await store.due(0, 10)).toEqual(['1']);
    });

    it('lists the newest first, with what a reader wants to see', async () => {
      const store = await open();
      await waiting(store, 5, null, 7);
      const { control } = await now(store, '2');
      const run = (id: string, status: 'running' | 'error') =>
        ({ id, playbook: 'detonate', frame: '1', status, startedAt: 3 }) as const;
      const runs = new Map([
        ['1', run('1', 'error')],
        ['2', run('2', 'running')],
      ]);
      await change(store, '2', {
        control: { ...control, incident: { name: 'n'.repeat(500) }, runs },
        wakeAt: 9,
      });
      expect(await store.list(undefined, 2)).toEqual([
        { id: '3', version: 1, wakeAt: 7, name: '', runs: 0 },
        { id: '2', version: 2, wakeAt: 9, name: 'n'.repeat(200), runs: 2, latestRun: run('2', 'running') },
      ]);
      expect((await store.list('2', 10)).map(({ id }) => id)).toEqual(['1']);
      expect(await store.list('1', 10)).toEqual([]);
    });
  });
}
