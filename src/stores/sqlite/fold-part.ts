import type { JsonObject } from '../../language/json/json.js';
import { applyOperation } from '../../playbook/engine/apply-operation.js';
import type { Investigation, Scope } from '../../playbook/engine/state.js';
import { applyChanges } from '../changes/apply-changes.js';
import { decode } from '../encoding/decode.js';
import { decodeAs, isChange, isContext, isControl, isOperation, listOf, need } from '../encoding/shapes.js';
import type { KeptPart } from './part-log.js';

/** The control state that a snapshot and what came after it make. @throws StoredTextDamaged */
export function foldControl({ snapshot, records }: KeptPart): Investigation {
  let value = snapshot === undefined ? undefined : decode(snapshot);
  for (const record of records)
    value = applyChanges(value, decodeAs(record, 'list of changes', listOf(isChange)));
  return need(value, 'investigation', isControl);
}

/** The context that a snapshot and what came after it make; undefined when it was dropped. @throws StoredTextDamaged */
export function foldContext(scope: Scope, { snapshot, records }: KeptPart): JsonObject | undefined {
  const scopes = new Map<Scope, JsonObject>();
  if (snapshot !== undefined) scopes.set(scope, decodeAs(snapshot, 'context', isContext));
  for (const record of records)
    for (const operation of decodeAs(record, 'list of operations', listOf(isOperation)))
      applyOperation(scopes, operation);
  return scopes.get(scope);
}
