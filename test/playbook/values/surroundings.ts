import { Budget } from '../../../src/language/expression/budget.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { compare } from '../../../src/playbook/values/compare.js';
import type { ValueAutomation, ValueSurroundings } from '../../../src/playbook/values/surroundings.js';
import { transform } from '../../../src/playbook/values/transform.js';

/** Noon of 2020-05-05. */
export const now = new Date(Date.UTC(2020, 4, 5, 12));

/** A world in which only a context is given, and automations perhaps. */
export function surroundings(
  root: JsonObject = {},
  automations: Readonly<Record<string, ValueAutomation>> = {},
): ValueSurroundings {
  return {
    root,
    functions: { run: () => undefined },
    budget: new Budget('a test'),
    now,
    automation: (name) => (Object.hasOwn(automations, name) ? automations[name] : undefined),
  };
}

/** A row of a table of operators: left, right, whether it holds, and whether case matters not. */
export type Comparison = readonly [left: Json, right: Json, holds: boolean, ignoreCase?: boolean];

/** Whether an operator holds. */
export function holds(name: string, left: Json, right: Json, ignoreCase = false): boolean {
  return compare(name, left, right, ignoreCase, surroundings());
}

/** What a transformer makes of a value. */
export function made(name: string, value: Json, args: JsonObject = {}): Json {
  return transform(name, value, args, surroundings());
}
