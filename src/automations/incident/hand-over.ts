import type { JsonObject } from '../../language/json/json.js';
import type { Automation, AutomationStep } from '../../playbook/automation/automation.js';

/** Has a command of the server do the work. */
export function handOver(command: string, args: JsonObject): AutomationStep {
  return { kind: 'command', command, args, keep: null };
}

/** Answers what that command has answered. */
export const relayAnswer: NonNullable<Automation['resume']> = (_call, _kept, relayed) => ({
  kind: 'done',
  relayed,
});
