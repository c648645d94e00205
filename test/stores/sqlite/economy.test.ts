import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { newInvestigation } from '../../../src/playbook/engine/state.js';
import { change, commitOf, entry, merge, now, set } from '../contract/making.js';
import { describeWithAny, newFolder, openStore } from './place.js';
import { watchedDriver } from './watched-driver.js';

/** About five million characters of what commands leave behind. */
const item = (ID: number) => ({ ID, Name: `sample ${ID}`, SHA256: String(ID).padStart(64, '0') });
const large = { File: Array.from({ length: 46_000 }, (_, ID) => item(ID)) };

describeWithAny('what a step costs', () => {
  it('writes less than 20 kB a step beside a context of 5 MB, snapshots included', async () => {
    const cost = { written: 0, largest: 0 };
    const watched = await watchedDriver({
      onRun(values) {
        for (const value of values) {
          const length = typeof value === 'string' ? value.length : 8;
          cost.written += length;
          cost.largest = Math.max(cost.largest, length);
        }
      },
    });
    const store = await openStore(join(newFolder(), 'a.db'), { drivers: [watched] });
    const id = await store.create((own) => ({
      control: newInvestigation(own),
      scopes: new Map([['root', large]]),
    }));
    expect(cost.written).toBeGreaterThan(5_000_000);
    [cost.written, cost.largest] = [0, 0];
    let onto = await now(store, id);
    const steps = 700;
    for (let step = 1; step <= steps; step += 1) {
      const control = { ...onto.control, lastEntry: step };
      await store.commit(
        commitOf(onto, {
          control,
          entries: [entry(step, id, 'x'.repeat(1_000))],
          operations: [set('VMRay.Last', { step, text: 'y'.repeat(500) })],
        }),
      );
      onto = { version: step, control, scopes: onto.scopes };
    }
    // A snapshot was due, or the test would show nothing.
    expect(cost.largest).toBeGreaterThan(5_000_000);
    expect(cost.written / steps).toBeLessThan(20_000);
    expect((await now(store, id)).scopes.get('root')).toMatchObject({ VMRay: { Last: { step: steps } } });
  });

  it('reads nothing of a large context for a tick that needs a small one', async () => {
    const cost = { read: 0 };
    const watched = await watchedDriver({
      onRows(rows) {
        cost.read += JSON.stringify(rows).length;
      },
    });
    const store = await openStore(join(newFolder(), 'a.db'), { drivers: [watched] });
    const id = await store.create((own) => ({
      control: newInvestigation(own),
      scopes: new Map([['root', large]]),
    }));
    await change(store, id, { operations: [merge({ Poll: 1 }, 'subplaybook-x')] });
    cost.read = 0;
    const loaded = await store.load(id, ['subplaybook-x']);
    expect(loaded?.scopes).toEqual(new Map([['subplaybook-x', { Poll: 1 }]]));
    expect(cost.read).toBeLessThan(5_000);
  });

  it('reads nothing any more of what a scope was before it was dropped', async () => {
    const cost = { read: 0 };
    const watched = await watchedDriver({
      onRows(rows) {
        cost.read += JSON.stringify(rows).length;
      },
    });
    const store = await openStore(join(newFolder(), 'a.db'), { drivers: [watched] });
    const id = await store.create();
    const own = 'subplaybook-x';
    for (let round = 0; round < 20; round += 1) {
      await change(store, id, { operations: [set('Large', 'x'.repeat(40_000), own)] });
      await change(store, id, { operations: [{ op: 'drop', scope: own }] });
    }
    await change(store, id, { operations: [set('Small', 1, own)] });
    cost.read = 0;
    expect((await store.load(id, [own]))?.scopes.get(own)).toEqual({ Small: 1 });
    expect(cost.read).toBeLessThan(20_000);
  });

  it('has room for a few rows only, however long a list is', async () => {
    const cost = { most: 0 };
    const watched = await watchedDriver({
      onRows(rows) {
        cost.most = Math.max(cost.most, rows.length);
      },
    });
    const store = await openStore(join(newFolder(), 'a.db'), { drivers: [watched] });
    const id = await store.create();
    await change(store, id, { entries: Array.from({ length: 1_000 }, (_, index) => entry(index + 1, id)) });
    let seen = 0;
    for await (const _entry of store.entries(id, 0, 1_000_000)) seen += 1;
    expect(seen).toBe(1_000);
    expect(cost.most).toBeLessThan(100);
  });
});
