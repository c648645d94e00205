import type { SavedPlan } from '../../runtime/ports/investigation-store.js';
import { decode } from '../encoding/decode.js';
import { StoredTextDamaged } from '../encoding/stored-text-damaged.js';
import type { Database, Statement } from './database.js';
import { textIn } from './row.js';

/** The texts of playbooks; as JSON, for they may hold what a database cannot keep as text. */
export class PlanRows {
  readonly #save: Statement;
  readonly #find: Statement;

  constructor(database: Database) {
    this.#save = database.prepare('INSERT OR IGNORE INTO plans VALUES (?, ?, ?)');
    this.#find = database.prepare('SELECT text, file FROM plans WHERE digest = ?');
  }

  save(digest: string, { text, file }: SavedPlan): void {
    this.#save.run(JSON.stringify(digest), JSON.stringify(text), JSON.stringify(file));
  }

  find(digest: string): SavedPlan | undefined {
    const row = this.#find.get(JSON.stringify(digest));
    return row ? { text: saved(textIn(row, 'text')), file: saved(textIn(row, 'file')) } : undefined;
  }
}

function saved(text: string): string {
  // A text has no tags, whatever stands in it.
  const value = decode(text);
  if (typeof value !== 'string') throw new StoredTextDamaged('playbook', 'it is no text');
  return value;
}
