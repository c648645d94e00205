import type { Scope } from '../../playbook/engine/state.js';
import type { ContextOperation } from '../../playbook/engine/step.js';

/** Operations of one scope mean nothing to another, so each scope can be kept, and loaded, by itself. */
export function operationsByScope(
  operations: readonly ContextOperation[],
): ReadonlyMap<Scope, readonly ContextOperation[]> {
  const byScope = new Map<Scope, ContextOperation[]>();
  for (const operation of operations) {
    const own = byScope.get(operation.scope);
    if (own) own.push(operation);
    else byScope.set(operation.scope, [operation]);
  }
  return byScope;
}
