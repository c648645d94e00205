import { setMember } from '../../../language/context/merge/draft.js';
import type { Json, JsonObject } from '../../../language/json/json.js';
import type { Plan } from '../../plan/plan.js';
import { resolveValue } from '../../values/resolve-value.js';
import type { ValueSurroundings } from '../../values/surroundings.js';

/**
 * The inputs of a playbook (`spec/playbook-format.md` section 5.1): what is given, null included, stands for what it is;
 * for the others the default is looked up where the caller stands. An input without a value is absent.
 * @throws what resolving a default may throw
 */
export function resolveInputs(
  plan: Plan,
  given: ReadonlyMap<string, Json>,
  surroundings: ValueSurroundings,
): JsonObject {
  const inputs: Record<string, Json> = {};
  for (const { key, value } of plan.inputs) {
    const own = given.has(key) ? given.get(key) : resolveValue(value, surroundings);
    if (own !== undefined && own !== null) setMember(inputs, key, own);
  }
  // Those that it does not declare are handed over too.
  for (const [key, value] of given)
    if (!Object.hasOwn(inputs, key) && value !== null) setMember(inputs, key, value);
  return inputs;
}

/** The required inputs that have no value. */
export function missingInputs(plan: Plan, inputs: JsonObject): readonly string[] {
  return plan.inputs.flatMap(({ key, isRequired }) =>
    isRequired && (!Object.hasOwn(inputs, key) || inputs[key] === '') ? [key] : [],
  );
}
