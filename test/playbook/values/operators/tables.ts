import { describe, expect, it } from '@jest/globals';
import { type Comparison, holds } from '../surroundings.js';

/** One table for each operator, and each row a test. */
export function describeOperators(tables: Readonly<Record<string, readonly Comparison[]>>): void {
  describe.each(Object.entries(tables))('%s', (name, rows) => {
    it.each(rows.map((row) => [JSON.stringify(row), row] as const))(
      '%s',
      (_, [left, right, expected, fold]) => {
        expect(holds(name, left, right, fold)).toBe(expected);
      },
    );
  });
}
