import type { Rule } from '../expected.js';
import { errorNaming, noteNaming } from '../expected-entries.js';

/** Every command ends in at least one entry, where the original may end in none. */
export const atLeastOneEntry: Rule = {
  deviation: 'D35',
  apply: (expected) =>
    expected.entries.length > 0
      ? expected
      : [noteNaming([]), errorNaming([])].map((entry) => ({ ...expected, entries: [entry] })),
};
