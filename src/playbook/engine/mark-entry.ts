import { AutomationFailed } from '../automation/automation-failed.js';
import type { EntryMark } from '../automation/investigation-change.js';
import type { Evidence } from '../incident/evidence.js';
import type { EntryId } from './state.js';
import type { Turn } from './turn.js';

/** Marks an entry as a note, or with tags. @throws AutomationFailed where there is no such entry */
export function markEntry(turn: Turn, { entry: id, isNote, tags = [] }: Omit<EntryMark, 'kind'>): void {
  const entry = entryOf(turn, id);
  const all = [...new Set([...(entry.Tags ?? []), ...tags])];
  turn.replaceEntry(id, {
    ...entry,
    ...(isNote ? { Note: true } : {}),
    ...(all.length > 0 ? { Tags: all } : {}),
  });
}

/** Makes an entry evidence of the investigation. @throws AutomationFailed where there is no such entry */
export function addEvidence(
  turn: Turn,
  marking: Pick<Evidence, 'entry' | 'description' | 'occurred' | 'tags'>,
): void {
  const entry = entryOf(turn, marking.entry);
  const { description, occurred, tags } = marking;
  const id = turn.newId();
  const evidence: Evidence = {
    id,
    entry: marking.entry,
    description,
    occurred,
    tags,
    markedAt: turn.at,
    markedBy: turn.actor,
  };
  turn.addEvidence(evidence);
  turn.replaceEntry(marking.entry, { ...entry, EvidenceID: id });
}

function entryOf(turn: Turn, id: EntryId) {
  const entry = turn.entry(id);
  if (entry) return entry;
  throw new AutomationFailed(`There is no entry ${JSON.stringify(id.slice(0, 100))} here.`);
}
