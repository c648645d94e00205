import type { AutomationResult } from '../../playbook/automation/automation.js';
import type { InvestigationChange } from '../../playbook/automation/investigation-change.js';
import { done, note, shownNote } from '../answer.js';

/** A command of the server that answers `done`, with its changes; `readable` is what a reader should know of it. */
export function carriedOut(changes: readonly InvestigationChange[], readable?: string): AutomationResult {
  return done(readable === undefined ? note('done') : shownNote('done', readable), { changes });
}
