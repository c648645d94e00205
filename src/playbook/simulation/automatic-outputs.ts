import { setMember } from '../../language/context/merge/draft.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import { plausibleValue } from './plausible-value.js';

/** An output that a manifest declares. */
export interface DeclaredOutput {
  readonly contextPath: string;
  readonly type: string;
}

/** The context that a command would leave by its declared outputs: one object, with a plausible value for each. */
export function automaticOutputs(outputs: readonly DeclaredOutput[]): JsonObject {
  const context: Record<string, Json> = {};
  for (const { contextPath, type } of outputs) {
    const steps = contextPath
      .replace(/\([^)]*\)/g, '')
      .split('.')
      .filter((step) => step !== '');
    if (steps.length > 0) place(context, steps, plausibleValue(steps.at(-1) ?? '', type));
  }
  return context;
}

function place(object: Record<string, Json>, [step = '', ...rest]: readonly string[], value: Json): void {
  const existing = member(object, step);
  if (rest.length === 0) {
    // What is declared as an object too keeps its members.
    if (!isJsonObject(existing)) setMember(object, step, value);
    return;
  }
  const below: Record<string, Json> = isJsonObject(existing) ? { ...existing } : {};
  place(below, rest, value);
  setMember(object, step, below);
}

/**
 * The same as an entry context: what commands tell of one thing, such as `File` or `Vendor.Case`, is told of one and the
 * same thing, as an integration with a key does it.
 */
export function asEntryContext(outputs: JsonObject): JsonObject {
  const keys: Record<string, Json> = {};
  for (const [root, value] of Object.entries(outputs)) {
    const members = isJsonObject(value) ? Object.entries(value) : [];
    const holdsThings = members.length > 0 && members.every(([, below]) => isJsonObject(below));
    if (!isJsonObject(value)) setMember(keys, root, value);
    else if (!holdsThings) setMember(keys, `${root}(true)`, value);
    else for (const [name, below] of members) setMember(keys, `${root}.${name}(true)`, below);
  }
  return keys;
}
