import { join } from 'node:path';
import type { InvestigationStore } from '../../../src/runtime/ports/investigation-store.js';
import { describeInvestigationStore } from '../contract/describe-investigation-store.js';
import { describeWith, everyDriver, newFolder, openStore } from './place.js';

for (const driver of everyDriver)
  describeWith(driver, () => {
    const files = new WeakMap<InvestigationStore, string>();
    describeInvestigationStore('openSqliteInvestigationStore', {
      async open() {
        const file = join(newFolder(), 'made', 'investigations.db');
        const store = await openStore(file, { drivers: [driver] });
        files.set(store, file);
        return store;
      },
      again: (store) => openStore(files.get(store) ?? '', { drivers: [driver] }),
    });
  });
