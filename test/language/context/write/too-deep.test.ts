import { describe, expect, it } from '@jest/globals';
import { deletePath } from '../../../../src/language/context/write/delete-path.js';
import { setPath } from '../../../../src/language/context/write/set-path.js';
import type { JsonObject } from '../../../../src/language/json/json.js';

const dotted = (levels: number) => Array.from({ length: levels }, () => 'a').join('.');
const nested = (levels: number): JsonObject => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

describe('a context', () => {
  it('is not written deeper than 1000 levels, path and value together', () => {
    expect(setPath({}, dotted(1_000), 1)).toEqual(nested(1_000));
    for (const [path, value] of [
      [dotted(1_001), 1],
      [dotted(99_000), 1],
      [dotted(600), nested(401)],
      ['a', nested(100_000)],
    ] as const)
      expect(() => setPath({}, path, value)).toThrow('the context would nest deeper than 1000 levels');
  });

  it('has nothing to be deleted below that', () => {
    const context = nested(2_000);
    expect(deletePath(context, dotted(1_500))).toBe(context);
    expect(deletePath(context, dotted(99_000))).toBe(context);
  });

  it('keeps a member called __proto__, and the order of the others', () => {
    const context: JsonObject = JSON.parse('{"__proto__": {"x": 1}, "b": 1, "c": 2}');
    const after = setPath(setPath(context, 'b', 3), '__proto__.y', 2);
    expect(JSON.stringify(after)).toBe('{"__proto__":{"x":1,"y":2},"b":3,"c":2}');
  });
});
