import { playbookCodes } from '../../plan/codes.js';
import { automationNamed } from '../known.js';
import { nearName } from '../near-name.js';
import type { Rule } from '../rule.js';
import { taskName } from '../task-name.js';
import { comparisonsOf } from '../walk-values.js';

export const unknownOperator: Rule = {
  code: playbookCodes.unknownOperator,
  level: 'warning',
  checks: 'The operators of conditions and filters are known, or automations of that name are.',
  breaks: `tasks:
  "1":
    type: condition
    conditions:
    - label: "yes"
      condition: [[{operator: isEqualTo, left: {value: {simple: File}, iscontext: true}}]]`,
  mend: 'Spell the operator as the editor does, or load the automation that it names.',
  *check({ plan, known, reached, positionOf }) {
    for (const task of plan.tasks.values()) {
      if (!reached.has(task.id)) continue;
      for (const comparison of comparisonsOf(task)) {
        const { operator } = comparison;
        if (known.operators.has(operator) || automationNamed(known, operator)) continue;
        const message = `${taskName(task)} compares by ${JSON.stringify(operator)}, which is no operator and no automation known here.${nearName(operator, known.operators)}`;
        yield { position: positionOf(comparison, task), message };
      }
    }
  },
};
