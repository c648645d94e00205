import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';

/** `IsGreaterThan`: whether the first number is greater (`spec/builtin-scripts.md`). */
export const isGreaterThan: Automation = {
  name: 'IsGreaterThan',
  description: 'Tells whether one number is greater than another.',
  tags: ['condition'],
  arguments: [
    { name: 'first', description: 'The number that may be greater.', isRequired: true },
    { name: 'second', description: 'The number it is compared with.', isRequired: true },
  ],
  run({ args }) {
    const [first, second] = ['first', 'second'].map((name) => {
      const text = textArgument(args, name);
      const number = Number.parseFloat(text);
      if (Number.isNaN(number))
        throw new AutomationFailed(
          `"${name}" must be a number, and ${JSON.stringify(text.slice(0, 80))} is none.`,
        );
      return number;
    });
    return done(note((first ?? 0) > (second ?? 0) ? 'yes' : 'no'));
  },
};
