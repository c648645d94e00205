import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, it } from '@jest/globals';
import { all, now } from '../contract/making.js';
import { describeWithAny, newFolder, openStore } from './place.js';

const running: ChildProcessWithoutNullStreams[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) {
    child.stdin.end();
    if (child.exitCode === null) await once(child, 'exit');
  }
});

/** A process that works on a file. @returns gives it an order, and waits for what it answers */
async function worker(...given: readonly string[]): Promise<(order: string) => Promise<string>> {
  const script = join(__dirname, 'writing-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...given]);
  running.push(child);
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => String((await lines.next()).value);
  expect(await answer()).toBe('ready');
  return async (order) => {
    child.stdin.write(`${order}\n`);
    return answer();
  };
}

async function twoOf(...given: readonly string[]) {
  return Promise.all([worker(...given), worker(...given)]);
}

describeWithAny('two processes on one file', () => {
  it('race, and the slower one is told so', async () => {
    const file = join(newFolder(), 'investigations.db');
    const store = await openStore(file);
    const id = await store.create();
    const [one, other] = await twoOf(file, id);
    for (let round = 1; round <= 5; round += 1) {
      await Promise.all([one('look'), other('look')]);
      const results = await Promise.all([one(`write one ${round}`), other(`write other ${round}`)]);
      expect(results.sort()).toEqual(['ok', 'stale']);
    }
    expect(await now(store, id)).toMatchObject({ version: 5, control: { lastEntry: 5 } });
    expect(await all(store.entries(id, 0, 100))).toHaveLength(5);
  });

  it('lose nothing, however they run', async () => {
    const file = join(newFolder(), 'investigations.db');
    const store = await openStore(file);
    const id = await store.create();
    const [one, other] = await twoOf(file, id);
    await Promise.all([one('add 30 one'), other('add 30 other')]);
    const { version, control, scopes } = await now(store, id);
    expect({ version, last: control.lastEntry }).toEqual({ version: 60, last: 60 });
    const written = (await all(store.entries(id, 0, 1_000))).map(({ entry }) => entry.Contents);
    expect(new Set(written).size).toBe(60);
    expect(scopes.get('root')?.['Added']).toEqual(written);
    const journal = await all(store.journal(id, 0, 1_000));
    expect(journal.map((record) => record.version)).toEqual(written.map((_, index) => index + 1));
  });

  it('lose something where nothing guards the version: the tests above can fail', async () => {
    const file = join(newFolder(), 'investigations.db');
    const store = await openStore(file);
    const id = await store.create();
    const [one, other] = await twoOf(file, id, 'unguarded');
    await Promise.all([one('look'), other('look')]);
    expect(await Promise.all([one('write one'), other('write other')])).toEqual(['ok', 'ok']);
    expect(await all(store.entries(id, 0, 100))).toHaveLength(1);
    expect(await now(store, id)).toMatchObject({ version: 2, control: { lastEntry: 1 } });
  });
});

describeWithAny('several processes', () => {
  it('open a file that is not there yet', async () => {
    const file = join(newFolder(), 'made', 'investigations.db');
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(file)));
    const ids = await Promise.all(stores.map((store) => store.create()));
    expect(ids.sort()).toEqual(['1', '2', '3', '4']);
  });
});
