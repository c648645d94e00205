import { mergeEntryContext } from '../../language/context/merge/merge-entry-context.js';
import { deletePath } from '../../language/context/write/delete-path.js';
import { setPath } from '../../language/context/write/set-path.js';
import type { JsonObject } from '../../language/json/json.js';
import type { Scope, Scopes } from './state.js';
import type { ContextOperation } from './step.js';

const nothing: JsonObject = {};

/**
 * Carries out one operation on a scope that may be changed in place; its contexts are values and are replaced. What the
 * merging finds odd is returned.
 * @throws ContextPathSyntaxError for a path that cannot be written to
 */
export function applyOperation(
  scopes: Map<Scope, JsonObject>,
  operation: ContextOperation,
): readonly string[] {
  const { scope } = operation;
  const context = scopes.get(scope) ?? nothing;
  switch (operation.op) {
    case 'merge': {
      const merged = mergeEntryContext(context, operation.entryContext);
      scopes.set(scope, merged.context);
      return merged.warnings;
    }
    case 'set':
      scopes.set(scope, setPath(context, operation.path, operation.value));
      return [];
    case 'delete':
      scopes.set(scope, deletePath(context, operation.path));
      return [];
    case 'drop':
      scopes.delete(scope);
      return [];
  }
}

/** The scopes after operations; the given ones stay as they were. */
export function applyOperations(scopes: Scopes, operations: readonly ContextOperation[]): Scopes {
  const after = new Map(scopes);
  for (const operation of operations) applyOperation(after, operation);
  return after;
}
