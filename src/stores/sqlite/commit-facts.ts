import type { EngineEvent, Stamped } from '../../playbook/engine/event.js';
import type { EntryId, Scope } from '../../playbook/engine/state.js';
import type { Commit } from '../../runtime/ports/investigation-store.js';
import { isRecord } from '../encoding/members.js';
import { decodeAs, isEvent, listOf } from '../encoding/shapes.js';
import { operationsByScope } from '../investigation/operations-by-scope.js';

/** What a commit is made of beside what it does to the parts: enough to put it together again. */
export interface CommitFacts {
  readonly events: readonly Stamped<EngineEvent>[];
  /** Those that have a record of the same version. */
  readonly scopes: readonly Scope[];
  readonly entries: readonly EntryId[];
  readonly marked: readonly EntryId[];
}

export function factsOf({ events, operations, entries, marked }: Commit): CommitFacts {
  return {
    events,
    scopes: [...operationsByScope(operations).keys()],
    entries: entries.map(({ id }) => id),
    marked: [...new Set(marked.map(({ id }) => id))],
  };
}

/** @throws StoredTextDamaged */
export function readFacts(text: string): CommitFacts {
  return decodeAs(text, 'record of a commit', isFacts);
}

const isEvents = listOf(isEvent);

function isFacts(value: unknown): value is CommitFacts {
  return (
    isRecord(value) &&
    isEvents(value['events']) &&
    ['scopes', 'entries', 'marked'].every((name) => Array.isArray(value[name]))
  );
}
