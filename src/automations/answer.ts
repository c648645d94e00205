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

/** An automation that has answered so. */
export function done(entry: Entry, more: Omit<AutomationResult, 'kind' | 'entries'> = {}): AutomationResult {
  return { kind: 'done', entries: [entry], ...more };
}
