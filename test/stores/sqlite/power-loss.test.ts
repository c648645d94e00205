import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { all, change, entry, now, set } from '../contract/making.js';
import { describeWithAny, newFolder, openStore } from './place.js';

const headOfLog = 32;
const headOfFrame = 24;

describeWithAny('a store whose log was cut off when the power failed', () => {
  it('is what it was after one of the commits, and nothing between them', async () => {
    const folder = newFolder();
    const file = join(folder, 'whole.db');
    const store = await openStore(file);
    const id = await store.create();
    const commits = 4;
    const lengths: number[] = [];
    const sizeOfLog = () => readFileSync(`${file}-wal`).byteLength;
    for (let number = 1; number <= commits; number += 1) {
      const { control } = await now(store, id);
      await change(store, id, {
        control: { ...control, lastEntry: number, lastNumber: number },
        operations: [set('Number', number), set('Number', number, 'subplaybook-x')],
        entries: [entry(number, id, 'x'.repeat(1_500))],
        wakeAt: number,
      });
      lengths.push(sizeOfLog());
    }
    const log = readFileSync(`${file}-wal`);
    const frame = headOfFrame + log.readUInt32BE(8);
    const first = lengths[0] ?? 0;
    const seen = new Set<number>();
    // From the first commit on, at the end of each frame and in its middle.
    for (let end = first; end <= log.byteLength; end += frame / 2) {
      expect((first - headOfLog) % frame).toBe(0);
      const cut = join(folder, `cut ${end}`);
      mkdirSync(cut);
      copyFileSync(file, join(cut, 'a.db'));
      writeFileSync(join(cut, 'a.db-wal'), log.subarray(0, end));
      const after = await openStore(join(cut, 'a.db'));
      const { version, control, scopes } = await now(after, id);
      seen.add(version);
      // What was answered with ok before the cut is there.
      expect(version).toBe(lengths.filter((length) => length <= end).length);
      expect(control).toMatchObject({ lastEntry: version, lastNumber: version });
      expect([...scopes.values()]).toEqual([{ Number: version }, { Number: version }]);
      expect(await all(after.entries(id, 0, 100))).toHaveLength(version);
      expect(await all(after.journal(id, 0, 100))).toHaveLength(version);
      expect(await after.nextDue()).toBe(version);
      await after.close();
    }
    expect([...seen]).toEqual([1, 2, 3, 4]);
  });
});
