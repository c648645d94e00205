import { createInterface } from 'node:readline';
import { openSqliteInvestigationStore } from '../../../src/stores/sqlite/sqlite-investigation-store.js';
import { commitOf, entry, now } from '../contract/making.js';

/**
 * A process of its own that works on an investigation as it is told, a line at a time, and answers each with a line.
 * `look` loads it; `write TEXT` commits an entry onto what was loaded last; `add COUNT TEXT` looks and writes until so many
 * have been kept. The arguments are the file, the id, and `unguarded` to write without the guard of versions.
 */
const [file = '', id = '', guard = ''] = process.argv.slice(2);
const store = await openSqliteInvestigationStore(file, { guardsVersion: guard !== 'unguarded' });
const look = () => now(store, id);
let seen = await look();

function write(text: string): Promise<'ok' | 'stale'> {
  const lastEntry = seen.control.lastEntry + 1;
  return store.commit(
    commitOf(seen, {
      control: { ...seen.control, lastEntry },
      entries: [entry(lastEntry, id, text)],
      operations: [{ op: 'merge', scope: 'root', entryContext: { Added: [text] } }],
    }),
  );
}

async function add(count: number, text: string): Promise<void> {
  for (let added = 0; added < count; ) {
    seen = await look();
    if ((await write(`${text} ${added}`)) === 'ok') added += 1;
  }
}

process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const [order, ...words] = line.split(' ');
  let answer = 'done';
  if (order === 'look') seen = await look();
  else if (order === 'write') answer = await write(words.join(' '));
  else if (order === 'add') await add(Number(words[0]), words.slice(1).join(' '));
  process.stdout.write(`${answer}\n`);
}
await store.close();
