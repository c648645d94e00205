import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../json/json.js';
import { ContextPathSyntaxError } from '../context-path-syntax-error.js';
import { setMember } from '../merge/draft.js';
import { nestedDeeperThan } from '../nested-deeper-than.js';
import { ContextTooDeep } from './context-too-deep.js';
import { deepestContext } from './limits.js';
import { pathSteps, type WriteStep } from './path-steps.js';

/**
 * The context with a value in place of what was at a path, as `setContext` does it (`spec/values-and-dt.md` section 6,
 * rule 5). Objects on the way are made; in a list of one object the way goes on there, beside anything else a new object
 * is added. Pure: what is untouched is shared.
 * @throws ContextPathSyntaxError for a path that cannot be written to; ContextTooDeep
 */
export function setPath(context: JsonObject, path: string, value: Json): JsonObject {
  const steps = pathSteps(path);
  if (steps === undefined || typeof steps[0] === 'number')
    throw new ContextPathSyntaxError(path, 1, 'a value cannot be set at it, only at a dotted path');
  if (steps.length > deepestContext || nestedDeeperThan(value, deepestContext - steps.length))
    throw new ContextTooDeep(path);
  return setMembers(context, steps, 0, value);
}

function setMembers(object: JsonObject, steps: readonly WriteStep[], at: number, value: Json): JsonObject {
  const key = String(steps[at]);
  const after = setAt(member(object, key) ?? null, steps, at + 1, value);
  const copy: Record<string, Json> = { ...object };
  setMember(copy, key, after);
  return copy;
}

function setAt(existing: Json, steps: readonly WriteStep[], at: number, value: Json): Json {
  const step = steps[at];
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = isJsonList(existing) ? existing : existing === null ? [] : [existing];
    // An element that is not there is added at the end: a list has no holes.
    const index = Math.min(step, list.length);
    const after = setAt(list[index] ?? null, steps, at + 1, value);
    return [...list.slice(0, index), after, ...list.slice(index + 1)];
  }
  if (isJsonObject(existing)) return setMembers(existing, steps, at, value);
  if (!isJsonList(existing) || existing.length === 0) return setMembers({}, steps, at, value);
  const [only] = existing;
  if (existing.length === 1 && isJsonObject(only)) return [setMembers(only, steps, at, value)];
  return [...existing, setMembers({}, steps, at, value)];
}
