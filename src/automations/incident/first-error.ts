import { type Entry, EntryType } from '../../language/entry/entry.js';
import type { NewEntry } from '../../playbook/automation/new-entry.js';

/** The first entry of an answer that is an error. */
export function firstError(answer: readonly NewEntry[]): Entry | undefined {
  return answer.find(({ entry }) => entry.Type === EntryType.error)?.entry;
}
