import type { Json, JsonObject } from '../../language/json/json.js';
import type { Plan } from '../plan/plan.js';
import type { Value } from '../plan/value.js';
import { plausibleValue } from './plausible-value.js';

/** A plausible value for every input that has no default of its own, or looks for it in a context. */
export function automaticInputs({ inputs }: Plan): JsonObject {
  return Object.fromEntries(
    inputs.flatMap((input): [string, Json][] =>
      hasOwnText(input.value) ? [] : [[input.key, plausibleValue(input.key, '')]],
    ),
  );
}

function hasOwnText(value: Value): boolean {
  return value.kind === 'text' && value.text !== '' && !value.text.includes('${');
}
