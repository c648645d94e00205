import { isJsonObject, type JsonObject } from '../../language/json/json.js';
import type { EngineEvent, Stamped } from '../../playbook/engine/event.js';
import type { Investigation } from '../../playbook/engine/state.js';
import type { ContextOperation, NumberedEntry } from '../../playbook/engine/step.js';
import type { Change } from '../changes/change.js';
import type { Shown } from '../investigation/summary-of.js';
import { decode } from './decode.js';
import { isRecord } from './members.js';
import { StoredTextDamaged } from './stored-text-damaged.js';

/**
 * Reading what a store has written itself. The guards look at what tells one kind of thing from another and trust the
 * rest: nobody else writes to a store (`SECURITY.md`), and what is in it was typed when it was written.
 */
type Guard<T> = (value: unknown) => value is T;

/** @throws StoredTextDamaged, with `what` it should have been */
export function decodeAs<T>(text: string, what: string, guard: Guard<T>): T {
  return need(decode(text), what, guard);
}

/** @throws StoredTextDamaged, with `what` it should have been */
export function need<T>(value: unknown, what: string, guard: Guard<T>): T {
  if (!guard(value)) throw new StoredTextDamaged(what, 'it has another shape');
  return value;
}

export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

export const isContext: Guard<JsonObject> = (value): value is JsonObject =>
  isJsonObject(value) && !(value instanceof Map);

export const isControl: Guard<Investigation> = (value): value is Investigation =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['lastEntry'] === 'number' &&
  typeof value['lastNumber'] === 'number' &&
  ['incident', 'lists'].every((name) => isRecord(value[name])) &&
  mapsOfControl.every((name) => value[name] instanceof Map);

const mapsOfControl = [
  'incidents',
  'evidence',
  'runs',
  'frames',
  'attempts',
  'timers',
  'indicators',
  'relationships',
];

export const isEvent: Guard<Stamped<EngineEvent>> = (value): value is Stamped<EngineEvent> =>
  isRecord(value) && typeof value['type'] === 'string' && typeof value['at'] === 'number';

export const isOperation: Guard<ContextOperation> = (value): value is ContextOperation =>
  isRecord(value) && typeof value['op'] === 'string' && typeof value['scope'] === 'string';

export const isChange: Guard<Change> = (value): value is Change =>
  isRecord(value) &&
  Array.isArray(value['at']) &&
  ('to' in value || 'gone' in value || Array.isArray(value['insert']));

export const isEntry: Guard<NumberedEntry['entry']> = (value): value is NumberedEntry['entry'] =>
  isRecord(value) && typeof value['Type'] === 'number';

export const isAboutEntry: Guard<Omit<NumberedEntry, 'entry'>> = (
  value,
): value is Omit<NumberedEntry, 'entry'> => isRecord(value) && typeof value['isQuiet'] === 'boolean';

export const isShown: Guard<Shown> = (value): value is Shown =>
  isRecord(value) && typeof value['name'] === 'string' && typeof value['runs'] === 'number';
