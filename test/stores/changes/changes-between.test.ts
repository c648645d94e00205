import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyChanges } from '../../../src/stores/changes/apply-changes.js';
import { changesBetween } from '../../../src/stores/changes/changes-between.js';
import { decode } from '../../../src/stores/encoding/decode.js';
import { encode } from '../../../src/stores/encoding/encode.js';

const key = fc.constantFrom('a', 'b', 'c', '7', '3', '__proto__', '$map');
const data = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 1, -0, 'text'),
    fc.array(tie('any'), { maxLength: 5 }),
    fc.uniqueArray(fc.tuple(key, tie('any')), { selector: ([own]) => own }).map((own) => new Map(own)),
    fc.uniqueArray(fc.tuple(key, tie('any')), { selector: ([own]) => own }).map(Object.fromEntries),
  ),
})).any;

/** As a store does it: everything is written and read on the way. */
function through(before: unknown, after: unknown): unknown {
  const changes = changesBetween(before, after);
  const read = decode(encode(changes));
  if (!Array.isArray(read)) throw new Error('It was no list.');
  return applyChanges(decode(encode(before)), read);
}

describe('changesBetween', () => {
  it('says what makes the one of the other, with the order of members', () => {
    fc.assert(
      fc.property(data, data, (before, after) => {
        expect(encode(through(before, after))).toBe(encode(after));
      }),
      { numRuns: 2_000 },
    );
  });

  it('says nothing where nothing has changed, were it written anew or not', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(changesBetween(value, value)).toEqual([]);
        const copy = decode(encode(value));
        expect(encode(through(value, copy))).toBe(encode(value));
      }),
    );
  });

  it('says as little as it can', () => {
    const same = { large: 'x'.repeat(1_000) };
    const map = new Map([['1', same]]);
    expect(
      changesBetween({ map, n: 1 }, { map: new Map<string, unknown>([...map, ['2', 0]]), n: 1 }),
    ).toEqual([{ at: ['map', '2'], to: 0 }]);
    expect(changesBetween(map, new Map())).toEqual([{ at: ['1'], gone: true }]);
    expect(changesBetween([same], [same, 1])).toEqual([{ at: [], from: 1, remove: 0, insert: [1] }]);
    expect(changesBetween([1, 2, same], [2, same])).toEqual([{ at: [], from: 0, remove: 1, insert: [] }]);
    expect(changesBetween([1, same], [2, same])).toEqual([{ at: [0], to: 2 }]);
    expect(changesBetween({ a: [same, { b: 1 }] }, { a: [same, { b: 2 }] })).toEqual([
      { at: ['a', 1, 'b'], to: 2 },
    ]);
  });

  it('writes members anew whose order has changed', () => {
    const before = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    const after = new Map([
      ['b', 2],
      ['a', 1],
    ]);
    expect(changesBetween(before, after)).toEqual([{ at: [], to: after }]);
  });

  it('goes into no depth without end', () => {
    const nested = (bottom: number) => {
      let value: unknown = bottom;
      for (let level = 0; level < 100_000; level += 1) value = [value];
      return value;
    };
    expect(encode(through(nested(1), nested(2)))).toBe(encode(nested(2)));
  });

  it('takes very long lists', () => {
    const long = Array.from({ length: 300_000 }, (_, index) => index);
    expect(JSON.stringify(through([], long))).toBe(JSON.stringify(long));
    expect(through(long, [...long, 1, 2])).toHaveLength(300_002);
  });
});

describe('applyChanges', () => {
  it.each([
    [{ a: 1 }, { at: ['a', 'b'], to: 1 }],
    [{}, { at: ['a', 'b'], gone: true } as const],
    [new Map(), { at: ['x'], from: 0, remove: 0, insert: [] }],
    [{}, { at: ['toString', 'x'], to: 1 }],
  ])('says so when the changes are of something else: %j', (value, change) => {
    expect(() => applyChanges(value, [change])).toThrow('that is no change of this investigation');
  });
});
