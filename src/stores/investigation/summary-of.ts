import { member } from '../../language/json/json.js';
import type { Investigation } from '../../playbook/engine/state.js';
import type { InvestigationSummary } from '../../runtime/ports/investigation-store.js';

/** What a list of investigations shows of one, beside its id, its version and its time. */
export type Shown = Omit<InvestigationSummary, 'id' | 'version' | 'wakeAt'>;

const longestName = 200;

export function summaryOf({ incident, runs }: Investigation): Shown {
  const name = member(incident, 'name');
  const latestRun = [...runs.values()].at(-1);
  return {
    name: typeof name === 'string' ? name.slice(0, longestName) : '',
    runs: runs.size,
    ...(latestRun ? { latestRun } : {}),
  };
}
