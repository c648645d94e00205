import { playbookCodes } from '../../plan/codes.js';
import { labelKey } from '../../plan/reading/read-branches.js';
import { otherwise, type Task } from '../../plan/task.js';
import { nearName } from '../near-name.js';
import type { Rule } from '../rule.js';
import { taskName } from '../task-name.js';

export const labelWithoutEdge: Rule = {
  code: playbookCodes.labelWithoutEdge,
  level: 'warning',
  checks: 'Every label that a condition can answer leads to a task.',
  breaks: `tasks:
  "1":
    type: condition
    conditions: [{label: "yes", condition: []}]
    nexttasks: {yess: ["2"]}`,
  mend: 'Add the label to "nexttasks", or spell it as it is spelled there. Case and blanks around it do not matter.',
  *check({ plan, reached, positionOf }) {
    for (const task of plan.tasks.values()) {
      if (!reached.has(task.id)) continue;
      const keys = new Set(task.branches.map(({ key }) => key));
      const outcome = keys.has(otherwise)
        ? 'the edge of "#default#" is taken instead'
        : 'the playbook stops there with an error';
      for (const { label, part } of labelsOf(task)) {
        if (keys.has(labelKey(label))) continue;
        const hint = nearName(
          label,
          task.branches.map((branch) => branch.label),
        );
        const message = `${taskName(task)} can answer ${JSON.stringify(label)}, but no edge has this label: ${outcome}.${hint}`;
        yield { position: positionOf(part, task), message };
      }
    }
  },
};

function labelsOf(task: Task): readonly { label: string; part: object }[] {
  if (task.kind === 'choice') return task.choices.map((choice) => ({ label: choice.label, part: choice }));
  return task.kind === 'ask' ? task.message.replyOptions.map((label) => ({ label, part: task })) : [];
}
