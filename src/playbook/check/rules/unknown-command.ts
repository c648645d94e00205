import { playbookCodes } from '../../plan/codes.js';
import type { CommandTask } from '../../plan/task.js';
import { automationNamed, commandsNamed, type Known } from '../known.js';
import { nearName } from '../near-name.js';
import type { Rule } from '../rule.js';
import { taskName } from '../task-name.js';

export const unknownCommand: Rule = {
  code: playbookCodes.unknownCommand,
  level: 'warning',
  checks: 'An integration that is loaded has the commands that tasks run.',
  breaks: `tasks:
  "1": {type: regular, task: {script: "VMRay|||vmray-get-smaple", iscommand: true}}`,
  mend: 'Spell the command as the manifest does, or name the folder of its manifest with --integrations.',
  *check({ plan, known, reached }) {
    for (const task of plan.tasks.values()) {
      if (task.kind !== 'command' || !reached.has(task.id) || isKnown(known, task)) continue;
      yield { position: task.position, message: `${taskName(task)} runs ${whatIsWrong(known, task)}` };
    }
  },
};

/** Commands of the server itself are kept with the automations. */
function isKnown(known: Known, { brand, command }: CommandTask): boolean {
  if (commandsNamed(known, command, brand).length > 0) return true;
  const isServer = brand === '' || brand.toLowerCase() === 'builtin';
  return isServer && automationNamed(known, command) !== undefined;
}

function whatIsWrong(known: Known, { brand, command }: CommandTask): string {
  const shown = JSON.stringify(command);
  const brands = (known.commands.get(command) ?? []).map((other) => JSON.stringify(other.brand));
  if (brands.length > 0)
    return `${shown} of ${JSON.stringify(brand)}, which is not known here; ${brands.join(', ')} has a command of this name.`;
  const of = brand === '' ? '' : ` of ${JSON.stringify(brand)}`;
  return `${shown}${of}, a command that is not known here.${nearName(command, known.commands.keys())}`;
}
