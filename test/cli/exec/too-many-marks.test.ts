import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasMoreMarks } from '../../../src/cli/exec/too-many-marks.js';

/** Texts, keys included, lists, objects, and the commas between their members. */
function marks(value: unknown): number {
  if (typeof value === 'string') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  const members = Array.isArray(value) ? value : Object.entries(value).flat();
  const items = Array.isArray(value) ? value.length : Object.keys(value).length;
  return 1 + Math.max(items - 1, 0) + members.reduce((sum: number, member) => sum + marks(member), 0);
}

describe('hasMoreMarks', () => {
  it('counts what a document holds, and nothing that stands in its texts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', '[[,,{{"', '\\"[', '\\'), (value, text) => {
        const document = [value, text];
        const count = marks(document);
        expect(hasMoreMarks(JSON.stringify(document), count)).toBe(false);
        expect(hasMoreMarks(JSON.stringify(document), count - 1)).toBe(true);
      }),
    );
  });

  it('answers for every text, whether it is JSON or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ',', 'x') }), (text) => {
        expect(hasMoreMarks(text, text.length)).toBe(false);
      }),
    );
  });
});
