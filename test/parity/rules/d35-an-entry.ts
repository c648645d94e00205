import type { Expected, ExpectedEntry, Rule } from '../expected.js';
import { errorNaming, noteNaming, required } from '../expected-entries.js';
import { onlyError } from './rewrite.js';

/** Every command ends in at least one entry that says how it went; an archive without an index is told in words. */
export const atLeastOneEntry: Rule = {
  deviation: 'D35',
  apply(expected) {
    if (expected.entries.length === 0) return either(expected, [noteNaming([]), errorNaming([])]);
    if (!/There is no item named .*index\.log/.test(onlyError(expected) ?? '')) return expected;
    const index = required([], [['index']]);
    const note = noteNaming([]);
    return either(expected, [{ ...note, readable: index, contents: index }, errorNaming([], [['index']])]);
  },
};

function either(expected: Expected, entries: readonly ExpectedEntry[]): readonly Expected[] {
  return entries.map((entry) => ({ ...expected, entries: [entry] }));
}
