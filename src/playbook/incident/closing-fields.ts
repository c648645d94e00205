import { setMember } from '../../language/context/merge/draft.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import { closed } from './status.js';
import { afterTimerAction, isUnderWay } from './timer.js';

/** What changes in an incident when it is closed: its status, the time, and its timers, which stop. */
export function closingFields(incident: JsonObject, now: Date): JsonObject {
  const fields: Record<string, Json> = { status: closed, closed: now.toISOString() };
  for (const [name, value] of Object.entries(incident))
    if (isUnderWay(value)) setMember(fields, name, afterTimerAction(value, 'stop', now));
  return fields;
}
