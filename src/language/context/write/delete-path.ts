import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.js';
import { deepestContext } from './limits.js';
import { pathSteps, type WriteStep } from './path-steps.js';

/**
 * The context without what is at a path, as `delContext` does it; the same context when nothing is there, or the path
 * is none that can be written to. A member of a list's elements is removed from each; `.` is everything. Pure.
 * @throws ContextPathSyntaxError for a text that is no path
 */
export function deletePath(context: JsonObject, path: string): JsonObject {
  if (path === '.') return Object.keys(context).length === 0 ? context : {};
  const steps = pathSteps(path);
  // Nothing that was written lies deeper.
  if (steps === undefined || steps.length > deepestContext) return context;
  return deleteMember(context, steps, 0);
}

function deleteMember(object: JsonObject, steps: readonly WriteStep[], at: number): JsonObject {
  const key = String(steps[at]);
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  if (value === undefined) return object;
  const others = Object.entries(object).filter(([name]) => name !== key);
  if (at === steps.length - 1) return Object.fromEntries(others);
  const after = deleteBelow(value, steps, at + 1);
  if (after === value) return object;
  return Object.fromEntries(
    Object.entries(object).map(([name, old]): [string, Json] => [name, name === key ? after : old]),
  );
}

function deleteBelow(value: Json, steps: readonly WriteStep[], at: number): Json {
  const step = steps[at];
  if (isJsonList(value)) {
    if (typeof step !== 'number') return changed(value, (item) => deleteBelow(item, steps, at));
    if (at === steps.length - 1)
      return step < value.length ? value.filter((_, index) => index !== step) : value;
    return changed(value, (item, index) => (index === step ? deleteBelow(item, steps, at + 1) : item));
  }
  return isJsonObject(value) ? deleteMember(value, steps, at) : value;
}

function changed(list: readonly Json[], change: (item: Json, index: number) => Json): readonly Json[] {
  const after = list.map(change);
  return after.every((item, index) => item === list[index]) ? list : after;
}
