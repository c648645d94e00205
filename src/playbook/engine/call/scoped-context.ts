import type { Json, JsonObject } from '../../../language/json/json.js';
import type { ContextWrite } from '../../automation/automation.js';
import { top } from '../scope.js';
import type { Scope } from '../state.js';
import type { Turn } from '../turn.js';

/** A path that begins with the name of a private context goes there, from wherever it is written. */
function addressed(path: string, own: Scope): { readonly scope: Scope; readonly path: string } {
  const found = /^subplaybook-([^.]+)\.(.+)$/s.exec(path);
  return found?.[1] !== undefined && found[2] !== undefined
    ? { scope: `subplaybook-${found[1]}`, path: found[2] }
    : { scope: own, path };
}

/** Whether a scope can be written to: the private context of a playbook that has ended is gone. */
function isThere(turn: Turn, scope: Scope): boolean {
  return scope === top || turn.scopes.has(scope);
}

/** Carries out what an automation writes beside its entries. @throws ContextPathSyntaxError */
export function writeScoped(turn: Turn, own: Scope, write: ContextWrite): void {
  const isOfAll = write.op === 'delete' && write.from === 'investigation';
  const { scope, path } = addressed(write.path, isOfAll ? top : own);
  if (!isThere(turn, scope)) return;
  if (write.op === 'set') turn.write({ op: 'set', scope, path, value: write.value });
  else turn.write({ op: 'delete', scope, path });
}

/** Merges the context of an entry, each key where it is addressed to. */
export function mergeScoped(turn: Turn, own: Scope, entryContext: JsonObject): void {
  const byScope = new Map<Scope, [string, Json][]>();
  for (const [key, value] of Object.entries(entryContext)) {
    const { scope, path } = addressed(key, own);
    if (!isThere(turn, scope)) continue;
    const keys = byScope.get(scope);
    if (keys) keys.push([path, value]);
    else byScope.set(scope, [[path, value]]);
  }
  for (const [scope, keys] of byScope)
    turn.write({ op: 'merge', scope, entryContext: Object.fromEntries(keys) });
}
