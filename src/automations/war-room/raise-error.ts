import { errorEntry } from '../../language/entry/error-entry.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done } from '../answer.js';
import { textArgument } from '../given.js';

/** `RaiseError`: always an error entry, with what was expected and what came. */
export const raiseError: Automation = {
  name: 'RaiseError',
  description: 'Ends the playbook in an error.',
  arguments: [
    { name: 'error', description: 'What went wrong.', isDefault: true },
    { name: 'expected', description: 'What was expected.' },
    { name: 'actual', description: 'What came instead.' },
    { name: 'details', description: 'Anything else.' },
  ],
  run({ args }) {
    const named = (name: string, label: string) => {
      const text = textArgument(args, name);
      return text === '' ? [] : [`${label}${text}`];
    };
    const lines = [
      ...named('error', ''),
      ...named('expected', 'Expected: '),
      ...named('actual', 'Actual: '),
      ...named('details', 'Details: '),
    ];
    return done(errorEntry(lines.join('\n') || 'An error was raised.'));
  },
};
