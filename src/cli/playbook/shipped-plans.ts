import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../../playbook/plan/plan.js';
import { loadPlans } from './load-plans.js';

/** The playbooks that Sortie brings along: they lie beside its `package.json`, in `playbooks`. */
export function shippedPlans(): readonly Plan[] {
  const folder = packageFolder();
  return folder === undefined ? [] : loadPlans(['playbooks'], folder);
}

function packageFolder(): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
