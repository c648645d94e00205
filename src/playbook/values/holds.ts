import type { Formula } from '../plan/value.js';
import { compare } from './compare.js';
import { resolveValue } from './resolve-value.js';
import type { ValueSurroundings } from './surroundings.js';

/**
 * Whether a condition's formula holds: in every group at least one comparison (`spec/playbook-format.md` section 4.1).
 * Both sides are fetched whole.
 * @throws ValueError and what resolving a value may throw
 */
export function holds(formula: Formula, surroundings: ValueSurroundings): boolean {
  return formula.every((group) =>
    group.some(({ operator, left, right, ignoreCase }) =>
      compare(
        operator,
        resolveValue(left, surroundings),
        resolveValue(right, surroundings),
        ignoreCase,
        surroundings,
      ),
    ),
  );
}
