import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from '@jest/globals';
import { compilePlaybook } from '../../../src/playbook/plan/compile-playbook.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';

const folder = resolve(__dirname, '../../../../shared/corpus/playbooks');
const places = ['VMRay/Playbooks', 'VMRay/TestPlaybooks'];
const polling = 'CommonPlaybooks/Playbooks/playbook-GenericPolling.yml';

/** `describe` where the public playbooks are at hand; elsewhere their tests are skipped, and say why. */
export const describeWithPlaybooks = existsSync(folder)
  ? describe
  : (name: string, tests: () => void) =>
      describe.skip(`${name} (skipped: the public playbooks are not here)`, tests);

/** The public playbooks of VMRay, unmodified, and GenericPolling. */
export function publicPlaybooks(): readonly Plan[] {
  const files = places.flatMap((place) =>
    readdirSync(join(folder, place)).map((file) => join(folder, place, file)),
  );
  return [...files, join(folder, polling)].map((file) => {
    const { plan, problems } = compilePlaybook(readFileSync(file, 'utf8'), file);
    if (!plan) throw new Error(JSON.stringify(problems));
    return plan;
  });
}
