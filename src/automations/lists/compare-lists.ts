import { jsonText } from '../../language/context/json-text.js';
import type { Json } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { done, shownNote } from '../answer.js';
import { listArgument } from '../given.js';

/** `CompareLists`: what only one of two lists has, and what both have; items are the same that are deeply equal. */
export const compareLists: Automation = {
  name: 'CompareLists',
  description: 'Compares two lists.',
  arguments: [
    { name: 'left', description: 'One list.', isRequired: true, isArray: true },
    { name: 'right', description: 'The other.', isRequired: true, isArray: true },
  ],
  run({ args }) {
    const [left, right] = [listArgument(args, 'left'), listArgument(args, 'right')];
    const isInLeft = membershipOf(left);
    const isInRight = membershipOf(right);
    const compared = {
      ListCompare: {
        LeftOnly: left.filter((item) => !isInRight(item)),
        RightOnly: right.filter((item) => !isInLeft(item)),
        Both: left.filter(isInRight),
      },
    };
    return done(shownNote(compared, 'The comparison is in the context.', compared));
  },
};

function membershipOf(list: readonly Json[]): (item: Json) => boolean {
  // No other JSON begins with a quote.
  const key = (item: Json) => (typeof item === 'string' ? `"${item}` : jsonText(item, { sortKeys: true }));
  const keys = new Set(list.map(key));
  return (item) => keys.has(key(item));
}
