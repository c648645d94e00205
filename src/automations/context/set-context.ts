import type { Automation } from '../../playbook/automation/automation.js';
import { argument, textArgument } from '../given.js';

/** `SetContext`: a value under a key, as it is; it leaves no entry. */
export const setContext: Automation = {
  name: 'SetContext',
  description: 'Sets a value in the context under a key.',
  arguments: [
    { name: 'key', description: 'Where the value is set: a dotted path.', isRequired: true },
    { name: 'value', description: 'The value.', isRequired: true },
  ],
  run: ({ args }) => ({
    kind: 'done',
    writes: [{ op: 'set', path: textArgument(args, 'key'), value: argument(args, 'value') }],
  }),
};
