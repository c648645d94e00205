import { playbookCodes } from '../../plan/codes.js';
import type { Rule } from '../rule.js';
import { taskName } from '../task-name.js';

export const unreachable: Rule = {
  code: playbookCodes.unreachable,
  level: 'warning',
  checks: 'Every task can be reached from the start.',
  breaks: `tasks:
  "0": {type: start, nexttasks: {'#none#': ["1"]}}
  "1": {type: title, task: {name: Done}}
  "2": {type: title, task: {name: Forgotten}}`,
  mend: 'List the task under "nexttasks" of the task that it is to follow, or remove it.',
  *check({ plan, reached }) {
    for (const task of plan.tasks.values()) {
      if (reached.has(task.id)) continue;
      const message = `${taskName(task)} cannot be reached from the start, so it never runs.`;
      yield { position: task.position, message };
    }
  },
};
