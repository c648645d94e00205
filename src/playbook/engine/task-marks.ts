import { textForm } from '../../language/context/text-form.js';
import { isJsonObject, type Json, member } from '../../language/json/json.js';
import { fieldNamed } from '../incident/field-name.js';
import { afterTimerAction } from '../incident/timer.js';
import { withFields } from '../incident/with-fields.js';
import type { Question } from '../plan/message.js';
import type { Evidence, FieldMapping, TimerTrigger } from '../plan/task.js';
import { asParts } from '../values/cast.js';
import { resolveValue } from '../values/resolve-value.js';
import type { ValueSurroundings } from '../values/surroundings.js';
import { addEvidence } from './mark-entry.js';
import type { EntryId } from './state.js';
import type { Turn } from './turn.js';

/** What a task does to timers of the incident when it begins (`spec/playbook-format.md` section 9). */
export function triggerTimers(turn: Turn, timers: readonly TimerTrigger[]): void {
  const now = new Date(turn.at);
  for (const { field, action } of timers) {
    const name = fieldNamed(turn.incident, field);
    const value = afterTimerAction(member(turn.incident, name), action, now);
    turn.incident = withFields(turn.incident, { [name]: value });
  }
}

/** Fields of the incident that a task fills once it is done; what has no value is left out. */
export function mapFields(
  turn: Turn,
  mapping: readonly FieldMapping[],
  surroundings: () => ValueSurroundings,
): void {
  if (mapping.length === 0) return;
  const found = surroundings();
  for (const { field, value } of mapping) {
    try {
      const mapped = resolveValue(value, found);
      if (mapped !== null) fill(turn, field, mapped);
    } catch (error) {
      notFilled(turn, field, error);
    }
  }
}

/** The entries of a task that is done become evidence, with what the task says of it. */
export function keepEvidence(
  turn: Turn,
  evidence: Evidence | undefined,
  entries: readonly EntryId[],
  surroundings: () => ValueSurroundings,
): void {
  if (!evidence || entries.length === 0) return;
  try {
    const found = surroundings();
    const marking = {
      description: textForm(resolveValue(evidence.description, found)),
      occurred: resolveValue(evidence.occurred, found),
      tags: asParts(resolveValue(evidence.tags, found)).filter((tag) => tag !== ''),
    };
    for (const entry of entries) addEvidence(turn, { entry, ...marking });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    turn.warn(`Results were not marked as evidence: ${why}`);
  }
}

/** Answers of a form that are for fields of the incident; of several people the last one counts. */
export function fillFields(turn: Turn, questions: readonly Question[], replies: readonly Json[]): void {
  for (const { id, incidentField } of questions) {
    if (incidentField === undefined) continue;
    for (const reply of replies) {
      const answer = isJsonObject(reply) ? (member(reply, id) ?? null) : null;
      if (answer !== null) fill(turn, incidentField, answer);
    }
  }
}

function fill(turn: Turn, field: string, value: Json): void {
  try {
    turn.incident = withFields(turn.incident, { [field]: value });
  } catch (error) {
    notFilled(turn, field, error);
  }
}

function notFilled(turn: Turn, field: string, error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  turn.warn(`The incident field ${JSON.stringify(field.slice(0, 100))} was not filled: ${why}`);
}
