import type { Scope } from './state.js';

/** The investigation's own context. */
export const top = 'root';

/** The id that `subplaybook-<id>` has for a private context; empty for the investigation's own. */
export function playbookIdOf(scope: Scope): string {
  return scope === top ? '' : scope.slice('subplaybook-'.length);
}
