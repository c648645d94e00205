import { jsonText } from '../../language/context/json-text.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { textArgument } from '../given.js';

/** `DumpJSON`: the JSON text of what a context path finds, as `JsonStr`; `null` where it finds nothing. */
export const dumpJSON: Automation = {
  name: 'DumpJSON',
  description: 'Writes a value of the context as JSON text.',
  arguments: [{ name: 'key', description: 'The context path.', isRequired: true, isDefault: true }],
  run({ args, read }) {
    const text = jsonText(read(textArgument(args, 'key')), { sortKeys: false });
    return done(note(text), { writes: [{ op: 'set', path: 'JsonStr', value: text }] });
  },
};
