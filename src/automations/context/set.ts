import type { Automation } from '../../playbook/automation/automation.js';
import { done, note } from '../answer.js';
import { argument, flagArgument, textArgument } from '../given.js';
import { typedValue } from '../typed-value.js';

/** `Set`: a value under a key, in place of what is there, or beside it with `append` (`spec/builtin-scripts.md`). */
export const set: Automation = {
  name: 'Set',
  description: 'Sets a value in the context under a key.',
  arguments: [
    { name: 'key', description: 'Where the value is set: a dotted path.', isRequired: true },
    { name: 'value', description: 'The value; a text that is JSON is read as such.', isArray: true },
    { name: 'append', description: 'Add to what is there instead of replacing it.', default: 'false' },
    {
      name: 'stringify',
      description: 'Keep a text as it is, and make one of anything else.',
      default: 'false',
    },
  ],
  run({ args }) {
    const key = textArgument(args, 'key');
    const value = typedValue(argument(args, 'value'), flagArgument(args, 'stringify'));
    const told = `Key ${key} set`;
    if (flagArgument(args, 'append')) return done(note(told, { [key]: value }));
    const write =
      value === null ? ({ op: 'delete', path: key } as const) : ({ op: 'set', path: key, value } as const);
    return done(note(told), { writes: [write] });
  },
};
