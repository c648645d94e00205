import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { SortieError } from '../../../src/sdk/errors/sortie-error.js';
import { StoredTextDamaged } from '../../../src/stores/encoding/stored-text-damaged.js';
import { loadDriver } from '../../../src/stores/sqlite/drivers/load-driver.js';
import { SqliteUnavailable } from '../../../src/stores/sqlite/errors/sqlite-unavailable.js';
import { StoreFailed } from '../../../src/stores/sqlite/errors/store-failed.js';
import { StoreTooNew } from '../../../src/stores/sqlite/errors/store-too-new.js';
import { migrations } from '../../../src/stores/sqlite/migrations/index.js';
import { migrate } from '../../../src/stores/sqlite/migrations/migrate.js';
import { change, entry, now, set } from '../contract/making.js';
import { describeWithAny, newFolder, openStore } from './place.js';
import { watchedDriver } from './watched-driver.js';

const missing = (name: string) => ({
  name,
  load: () => Promise.reject(new Error(`${name} is not there`)),
});

describeWithAny('openSqliteInvestigationStore', () => {
  it('lets nobody else read the folder that it makes, nor what is in it', async () => {
    const folder = join(newFolder(), 'made', 'when needed');
    const store = await openStore(join(folder, 'investigations.db'));
    await store.create();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const names = readdirSync(folder);
    expect(names).toContain('investigations.db-wal');
    for (const name of names) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('waits for the disk before it answers', async () => {
    const seen: string[] = [];
    const watched = await watchedDriver({ onExec: (sql) => void seen.push(sql) });
    await openStore(join(newFolder(), 'a.db'), { drivers: [watched] });
    expect(seen).toEqual(expect.arrayContaining(['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = FULL']));
  });

  it('tries again while another process makes the same file', async () => {
    let refusals = 2;
    const busy = await watchedDriver({
      onExec(sql) {
        if (!sql.includes('journal_mode') || refusals === 0) return;
        refusals -= 1;
        throw Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
      },
    });
    const store = await openStore(join(newFolder(), 'a.db'), { drivers: [busy] });
    expect(await store.create()).toBe('1');
    expect(refusals).toBe(0);
  });

  it('brings a file of the first schema to the latest, with what is in it', async () => {
    const file = join(newFolder(), 'old.db');
    const open = await loadDriver();
    const old = open(file);
    migrate(old, file, migrations.slice(0, 1));
    expect(old.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 1 });
    old.exec(
      `INSERT INTO investigations (version, wake_at, shown) VALUES (0, 50, '{"name":"old","runs":0}')`,
    );
    old.close();

    const store = await openStore(file);
    expect(await store.list(undefined, 9)).toEqual([
      { id: '1', version: 0, wakeAt: 50, name: 'old', runs: 0 },
    ]);
    expect(await store.due(50, 9)).toEqual(['1']);
    await store.close();
    const migrated = open(file);
    expect(migrated.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: migrations.length });
    const plan = migrated
      .prepare('EXPLAIN QUERY PLAN SELECT id FROM investigations WHERE wake_at <= 5 ORDER BY wake_at, id')
      .get();
    expect(JSON.stringify(plan)).toContain('USING COVERING INDEX due');
    migrated.close();
  });

  it('leaves a file as it was when a migration fails', async () => {
    const file = join(newFolder(), 'old.db');
    const database = (await loadDriver())(file);
    const broken = () => {
      throw new Error('no');
    };
    expect(() => migrate(database, file, [...migrations, broken])).toThrow('no');
    expect(database.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 0 });
    expect(database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).toMatchObject({ n: 0 });
    database.close();
  });

  it('does not touch a file of a later version', async () => {
    const file = join(newFolder(), 'new.db');
    await (await openStore(file)).close();
    const database = (await loadDriver())(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(openStore(file)).rejects.toThrow(StoreTooNew);
    await expect(openStore(file)).rejects.toThrow('schema 99; this one knows up to 2');
  });

  it('says in words what is no database, or cannot be opened', async () => {
    const folder = newFolder();
    const file = join(folder, 'text.db');
    writeFileSync(file, 'This is a letter to my aunt, and rather a long one. '.repeat(100));
    await expect(openStore(file)).rejects.toThrow(StoreFailed);
    await expect(openStore(file)).rejects.toThrow('file is not a database');
    await expect(openStore(folder)).rejects.toThrow(SortieError);
  });

  it('says what to do where there is no SQLite', async () => {
    const opened = openStore(join(newFolder(), 'a.db'), { drivers: [missing('one'), missing('other')] });
    await expect(opened).rejects.toThrow(SqliteUnavailable);
    await expect(opened).rejects.toThrow(
      `under Node.js ${process.version}: one is not there; other is not there. Use Node.js 22.13 or later`,
    );
  });

  it('keeps nothing of a commit for which the disk has no room, and goes on when there is some', async () => {
    const full = { isFull: false };
    const small = await watchedDriver({
      onExec(sql, now) {
        if (sql.startsWith('BEGIN')) now(`PRAGMA max_page_count = ${full.isFull ? 1 : 1_000_000}`);
      },
    });
    const store = await openStore(join(newFolder(), 'full.db'), { drivers: [small] });
    const id = await store.create();
    full.isFull = true;
    const commit = { entries: [entry(1, id, 'x'.repeat(100_000))], operations: [set('a', 1)] };
    await expect(change(store, id, commit)).rejects.toThrow(/database or disk is full\. Nothing was changed/);
    expect(await now(store, id)).toMatchObject({ version: 0 });
    expect(await store.entry(id, `1@${id}`)).toBeUndefined();
    full.isFull = false;
    expect(await change(store, id, commit)).toBe('ok');
    expect((await now(store, id)).scopes.get('root')).toEqual({ a: 1 });
  });

  it('says so when somebody else has written to it', async () => {
    const file = join(newFolder(), 'damaged.db');
    const store = await openStore(file);
    const id = await store.create();
    const database = (await loadDriver())(file);
    database.exec('UPDATE snapshots SET text = \'{"id":"1"}\' WHERE part = \'control\'');
    database.close();
    await expect(store.load(id, 'all')).rejects.toThrow(StoredTextDamaged);
  });
});
