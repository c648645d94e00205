import { playbookCodes } from '../../plan/codes.js';
import { nearName } from '../near-name.js';
import type { Rule } from '../rule.js';
import { taskName } from '../task-name.js';

export const unknownPlaybook: Rule = {
  code: playbookCodes.unknownPlaybook,
  level: 'warning',
  checks: 'The sub-playbooks that tasks call are known.',
  breaks: `tasks:
  "1": {type: playbook, task: {playbookName: GenericPoling}}`,
  mend: 'Spell the name as the playbook has it, or check the folder that it lies in as well.',
  *check({ plan, known, reached }) {
    for (const task of plan.tasks.values()) {
      if (task.kind !== 'playbook' || task.playbook === '' || !reached.has(task.id)) continue;
      if (known.playbooks.find(task.playbook)) continue;
      const hint = nearName(task.playbook, known.playbooks.names);
      const message = `${taskName(task)} calls ${JSON.stringify(task.playbook)}, a playbook that is not known here.${hint}`;
      yield { position: task.position, message };
    }
  },
};
