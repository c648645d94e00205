import { playbookCodes } from '../../plan/codes.js';
import { automationNamed } from '../known.js';
import { nearName } from '../near-name.js';
import type { Rule } from '../rule.js';
import { taskName } from '../task-name.js';
import { transformersOf } from '../walk-values.js';

export const unknownTransformer: Rule = {
  code: playbookCodes.unknownTransformer,
  level: 'warning',
  checks: 'The transformers of values are known, or automations of that name are.',
  breaks: `tasks:
  "1":
    type: regular
    task: {scriptName: Print}
    scriptarguments:
      value: {complex: {root: File, transformers: [{operator: uniqe}]}}`,
  mend: 'Spell the transformer as the editor does, or load the automation that it names.',
  *check({ plan, known, reached, positionOf }) {
    for (const task of plan.tasks.values()) {
      if (!reached.has(task.id)) continue;
      for (const call of transformersOf(task)) {
        const { operator } = call;
        if (known.transformers.has(operator) || automationNamed(known, operator)) continue;
        const message = `${taskName(task)} transforms by ${JSON.stringify(operator)}, which is no transformer and no automation known here.${nearName(operator, known.transformers)}`;
        yield { position: positionOf(call, task), message };
      }
    }
  },
};
