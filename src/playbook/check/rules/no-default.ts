import { playbookCodes } from '../../plan/codes.js';
import { onFailure, otherwise, type Task, unconditional } from '../../plan/task.js';
import type { Rule } from '../rule.js';
import { taskName } from '../task-name.js';

export const noDefault: Rule = {
  code: playbookCodes.noDefault,
  // A remark: three of seven public conditions have none, and tests stop there on purpose.
  level: 'info',
  checks: 'A condition has an edge for the case that no label fits.',
  breaks: `tasks:
  "1":
    type: condition
    conditions: [{label: "yes", condition: []}]
    nexttasks: {"yes": ["2"]}`,
  mend: 'Add the label "#default#" to "nexttasks". Where the playbook is meant to stop, let it be.',
  *check({ plan, reached }) {
    for (const task of plan.tasks.values()) {
      if (!reached.has(task.id) || !mayAnswerAnything(task)) continue;
      const message = `${taskName(task)} has no edge "#default#": when no label fits, the playbook stops there with an error.`;
      yield { position: task.position, message };
    }
  },
};

function mayAnswerAnything(task: Task): boolean {
  const keys = new Set(task.branches.map(({ key }) => key));
  if (keys.has(otherwise) || keys.has(unconditional)) return false;
  if (task.kind === 'choice') return true;
  // Automations that decide answer yes or no.
  const isCall = task.kind === 'automation' || task.kind === 'command';
  const labels = [...keys].filter((key) => key !== onFailure);
  return isCall && task.decides && labels.length > 0 && !(keys.has('yes') && keys.has('no'));
}
