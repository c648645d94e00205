import { errorEntry } from '../../language/entry/error-entry.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done } from '../answer.js';
import { textArgument } from '../given.js';

/** `PrintErrorEntry`: an error entry, at which the playbook halts. */
export const printErrorEntry: Automation = {
  name: 'PrintErrorEntry',
  description: 'Writes an error entry to the War Room.',
  arguments: [{ name: 'message', description: 'What it says.', isRequired: true, isDefault: true }],
  run: ({ args }) => done(errorEntry(textArgument(args, 'message'))),
};
