import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { didYouMean } from '../../../language/names/nearest-names.js';
import { createPlanLibrary, type PlanLibrary } from '../../../playbook/library/plan-library.js';
import type { Plan } from '../../../playbook/plan/plan.js';
import { findSettings } from '../../../settings/find-settings.js';
import type { CommandContext } from '../../surroundings.js';
import { WrongUse } from '../../wrong-use.js';
import { loadPlan, loadPlans } from '../load-plans.js';
import { shippedPlans } from '../shipped-plans.js';

/** A playbook that is to be run, and those that it may call. */
export interface FoundPlaybook {
  readonly plan: Plan;
  readonly plans: PlanLibrary;
}

/**
 * The playbook of a file or a name. Names are looked for in the playbooks of the settings, then in the working folder's
 * `playbooks`, then among those that come with Sortie.
 * @throws WrongUse for a name that nothing has; FileUnreadable; ConfigurationError
 */
export async function findPlaybook(
  given: string,
  { folder, environment }: Pick<CommandContext, 'folder' | 'environment'>,
): Promise<FoundPlaybook> {
  const { playbooks } = await findSettings(folder, environment);
  const beside = existsSync(join(folder, 'playbooks')) ? loadPlans(['playbooks'], folder) : [];
  const sources = [loadPlans(playbooks, folder), beside, shippedPlans()];
  if (isFile(given, folder)) {
    const plan = loadPlan(resolve(folder, given), given);
    return { plan, plans: createPlanLibrary([[plan], ...sources]) };
  }
  const plans = createPlanLibrary(sources);
  const plan = plans.find(given);
  if (plan) return { plan, plans };
  const nearest = didYouMean(given, plans.names);
  throw new WrongUse(
    `There is no playbook ${JSON.stringify(given.slice(0, 200))}.${nearest} "sortie playbook check" tells why a file is not taken.`,
  );
}

/** What ends like a playbook's file is one, so that a wrong path is told as such. */
function isFile(given: string, folder: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(given) || isRegularFile(resolve(folder, given));
}

function isRegularFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
