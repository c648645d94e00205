import { setMember } from '../../../language/context/merge/draft.js';
import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../../language/json/json.js';
import { plausibleValue } from '../plausible-value.js';
import type { Step, Wish } from './wish.js';

/** An object in which a wish is granted. Lists and objects on the way are made. */
export function granting(object: JsonObject, { path, wanted }: Wish): JsonObject {
  const changed = withStep(object, path, wanted);
  return isJsonObject(changed) ? changed : object;
}

function withStep(
  existing: Json | undefined,
  [step, ...rest]: readonly Step[],
  wanted: Wish['wanted'],
  name = '',
): Json | undefined {
  if (step === undefined) return wantedValue(existing, wanted, name);
  if (typeof step === 'number') {
    const items = isJsonList(existing) ? [...existing] : [];
    const sample = items[0] ?? existing ?? {};
    while (items.length <= step) items.push(sample);
    items[step] = withStep(items[step], rest, wanted, name) ?? null;
    return items;
  }
  // Of a list its last item is the one that comes next.
  if (isJsonList(existing)) {
    const last = withStep(existing.at(-1), [step, ...rest], wanted, name);
    return [...existing.slice(0, -1), last ?? null];
  }
  const object: Record<string, Json> = isJsonObject(existing) ? { ...existing } : {};
  const value = withStep(member(object, step), rest, wanted, step);
  if (value === undefined) Reflect.deleteProperty(object, step);
  else setMember(object, step, value);
  return object;
}

function wantedValue(existing: Json | undefined, wanted: Wish['wanted'], name: string): Json | undefined {
  switch (wanted.kind) {
    case 'value':
      return wanted.value;
    case 'count':
      return Array.from({ length: wanted.count }, (_, index) => existing ?? `${name}-${index + 1}`);
    case 'anything':
      return existing ?? plausibleValue(name, '');
    case 'nothing':
      return undefined;
  }
}
