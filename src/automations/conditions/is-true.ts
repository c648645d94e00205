import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { argument, isFalsyInJavaScript } from '../given.js';

/** `IsTrue`: of a text only `true` and `True` are, of anything else what JavaScript takes for true. */
export const isTrue: Automation = {
  name: 'IsTrue',
  description: 'Tells whether a value is true.',
  tags: ['condition'],
  arguments: [{ name: 'value', description: 'The value.', isArray: true, isDefault: true }],
  run({ args }) {
    const value = argument(args, 'value');
    const holds =
      typeof value === 'string' ? value === 'true' || value === 'True' : !isFalsyInJavaScript(value);
    return done(note(holds ? 'yes' : 'no'));
  },
};
