import type { Automation } from '../playbook/automation/automation.js';

/** The automation of a name; where none is called exactly so, one that differs in case only (`spec/builtin-scripts.md`). */
export function findAutomation(automations: readonly Automation[], name: string): Automation | undefined {
  const wanted = name.toLowerCase();
  return (
    automations.find((automation) => automation.name === name) ??
    automations.find((automation) => automation.name.toLowerCase() === wanted)
  );
}
