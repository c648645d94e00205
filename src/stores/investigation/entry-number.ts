import { parseEntryId } from '../../language/entry/entry-id.js';
import type { EntryId } from '../../playbook/engine/state.js';
import type { InvestigationId } from '../../runtime/ports/investigation-store.js';

/** The number of an entry in an investigation's War Room; undefined for what is no id, or one of another investigation. */
export function entryNumber(investigation: InvestigationId, id: EntryId): number | undefined {
  const parsed = parseEntryId(id);
  return parsed?.investigation === investigation ? parsed.counter : undefined;
}
