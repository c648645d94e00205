import type { Entry } from '../language/entry/entry.js';
import { EntryType } from '../language/entry/entry.js';
import type { Json, JsonObject } from '../language/json/json.js';
import type { AutomationResult } from '../playbook/automation/automation.js';

/** A note with these contents; `context` is merged. */
export function note(contents: Json, context?: JsonObject): Entry {
  return {
    Type: EntryType.note,
    ContentsFormat: typeof contents === 'string' ? 'text' : 'json',
    Contents: contents,
    ...(context ? { EntryContext: context } : {}),
  };
}

/** A note that is shown as this markdown, whatever its contents. */
export function shownNote(contents: Json, readable: string, context?: JsonObject): Entry {
  return { ...note(contents, context), HumanReadable: readable, ReadableContentsFormat: 'markdown' };
}

/** An answer of a condition. */
export function answered(holds: boolean, context?: JsonObject): AutomationResult {
  return done(note(holds ? 'yes' : 'no', context));
}

/** An automation that has answered so. */
export function done(entry: Entry, more: Omit<AutomationResult, 'kind' | 'entries'> = {}): AutomationResult {
  return { kind: 'done', entries: [entry], ...more };
}
