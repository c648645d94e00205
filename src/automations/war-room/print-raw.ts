import { jsonText } from '../../language/context/json-text.js';
import { pythonRepresentation } from '../../language/json/python-text.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { argument } from '../given.js';
import { needRoom } from '../limits.js';

/** Most characters that one may become: `\x00`. */
const longestEscape = 4;

/** `PrintRaw`: a value as Python's `repr` shows it, so that tabs and line ends can be seen. */
export const printRaw: Automation = {
  name: 'PrintRaw',
  description: 'Writes a value to the War Room, with what cannot be seen escaped.',
  arguments: [{ name: 'value', description: 'The value.', isRequired: true, isDefault: true }],
  run({ args }) {
    const value = argument(args, 'value');
    needRoom(jsonText(value, { sortKeys: false }).length * longestEscape, '"value", escaped,');
    return done(note(pythonRepresentation(value)));
  },
};
