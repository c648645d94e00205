import type { OutsideAutomation } from '../../automations/outside/outside-automation.js';
import type { Automation } from '../automation/automation.js';
import { AutomationFailed } from '../automation/automation-failed.js';

/** Stands for an automation that a simulation cannot perform and nobody has stubbed: it says so. */
export function unstubbed({ name, description, arguments: declared, needs }: OutsideAutomation): Automation {
  return {
    name,
    description,
    arguments: declared,
    run() {
      throw new AutomationFailed(
        `${name} needs ${needs ?? 'files or the network'}, which a simulation has not: stub it under "commands:" or "scripts:".`,
      );
    },
  };
}
