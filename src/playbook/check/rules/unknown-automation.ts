import { playbookCodes } from '../../plan/codes.js';
import { automationNamed, commandsNamed } from '../known.js';
import { nearName } from '../near-name.js';
import type { Rule } from '../rule.js';
import { taskName } from '../task-name.js';

export const unknownAutomation: Rule = {
  code: playbookCodes.unknownAutomation,
  level: 'warning',
  checks: 'The automations that tasks run are known.',
  breaks: `tasks:
  "1": {type: regular, task: {scriptName: SetAndHandelEmpty}}`,
  mend: 'Spell the name as the automation has it, or name the folder that its file lies in.',
  *check({ plan, known, reached }) {
    for (const task of plan.tasks.values()) {
      if (!reached.has(task.id)) continue;
      const name =
        task.kind === 'automation'
          ? task.automation
          : task.kind === 'playbook' && task.loop?.kind === 'until-automation'
            ? task.loop.automation
            : undefined;
      if (name === undefined || automationNamed(known, name)) continue;
      if (commandsNamed(known, name, '').length > 0) continue;
      const hint = nearName(name, [...known.automations.keys(), ...known.commands.keys()]);
      const message = `${taskName(task)} runs ${JSON.stringify(name)}, an automation that is not known here.${hint}`;
      yield { position: task.position, message };
    }
  },
};
