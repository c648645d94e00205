import { newInvestigation } from '../../playbook/engine/state.js';
import type { Beginning, InvestigationId } from '../../runtime/ports/investigation-store.js';

/** An investigation of nothing, with its own context, which is empty. */
export function emptyBeginning(id: InvestigationId): Beginning {
  return { control: newInvestigation(id), scopes: new Map([['root', {}]]) };
}
