import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';

/** `setContext`: replaces what is at a path of the context that the task sees (`spec/values-and-dt.md` section 6, rule 5). */
export const setContext: Automation = {
  name: 'setContext',
  description: 'Sets a key of the context.',
  arguments: [
    { name: 'key', description: 'A dotted path.', isRequired: true },
    { name: 'value', description: 'The value, as it is.', isArray: true },
  ],
  run: ({ args }) =>
    done(note('done'), {
      writes: [{ op: 'set', path: textArgument(args, 'key'), value: argument(args, 'value') }],
    }),
};
