import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';

/** `delContext`: deletes a path of the context that the task sees (`spec/values-and-dt.md` section 6, rule 5). */
export const delContext: Automation = {
  name: 'delContext',
  description: 'Deletes a key of the context.',
  arguments: [{ name: 'key', description: 'A dotted path.', isRequired: true, isDefault: true }],
  run: ({ args }) => done(note('done'), { writes: [{ op: 'delete', path: textArgument(args, 'key') }] }),
};
