import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../../src/stores/encoding/decode.js';
import { encode } from '../../../src/stores/encoding/encode.js';
import { StoredTextDamaged } from '../../../src/stores/encoding/stored-text-damaged.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', '$map', '$number', '$object', '\u0000', '\ud800', 'toJSON', ''),
);
const number = fc.oneof(fc.double(), fc.constantFrom(-0, 0, Number.NaN, Number.POSITIVE_INFINITY, -1e308));

/** Anything that an investigation may hold: maps in objects in maps, under any names. */
const data = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    number,
    text,
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(text, tie('any')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
    fc.array(fc.tuple(text, tie('any')), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs)),
  ),
})).any;

/** NUL is refused by PostgreSQL, and a lone surrogate becomes another character in SQLite. */
const isKeptAsText = (encoded: string) => !encoded.includes('\u0000') && encoded.isWellFormed();

describe('encode', () => {
  it('writes what decode reads back, in a text that any database keeps', () => {
    fc.assert(
      fc.property(data, (value) => {
        const encoded = encode(value);
        expect(isKeptAsText(encoded)).toBe(true);
        const decoded = decode(encoded);
        expect(decoded).toEqual(value);
        // The order of members, and what toEqual does not tell apart.
        expect(encode(decoded)).toBe(encoded);
      }),
      { numRuns: 1_000 },
    );
  });

  it('writes different values differently', () => {
    fc.assert(
      fc.property(data, data, (one, other) => {
        fc.pre(!isSame(one, other));
        expect(encode(one)).not.toBe(encode(other));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['a map', new Map([['a', 1]]), '{"$map":[["a",1]]}'],
    ['an object that looks like one', { $map: [['a', 1]] }, '{"$object":{"$map":[["a",1]]}}'],
    [
      'one that looks like that',
      { $object: { $map: [] } },
      '{"$object":{"$object":{"$object":{"$map":[]}}}}',
    ],
    ['an object that has more members', { $map: [], b: 1 }, '{"$map":[],"b":1}'],
    ['one whose other member is undefined', { $map: [], b: undefined }, '{"$object":{"$map":[]}}'],
    ['minus nought', -0, '{"$number":"-0"}'],
    ['no number', [Number.NaN], '[{"$number":"NaN"}]'],
    ['what is undefined', { a: undefined, b: [1] }, '{"b":[1]}'],
    ['what is undefined beside a map', { a: undefined, b: new Map() }, '{"b":{"$map":[]}}'],
    ['a list with a hole', [undefined, new Map()], '[null,{"$map":[]}]'],
    ['a member that is called like a method', { toJSON: 1 }, '{"toJSON":1}'],
  ])('writes %s', (_, value, expected) => {
    expect(encode(value)).toBe(expected);
  });

  it('keeps any depth, of lists, objects and maps', () => {
    let deep: unknown = -0;
    for (let level = 0; level < 100_000; level += 1)
      deep = level % 3 === 0 ? [deep] : level % 3 === 1 ? { deep } : new Map([['deep', deep]]);
    const encoded = encode(deep);
    expect(encode(decode(encoded))).toBe(encoded);
  });

  it.each([[() => {}], [undefined], [Symbol('s')], [[{ a: 1n }]], [new Map([[1, 1]])]])(
    'refuses what is no data: %p',
    (value) => {
      expect(() => encode(value)).toThrow(TypeError);
    },
  );
});

describe('decode', () => {
  it.each([
    '',
    '{',
    'undefined',
    '{"$map":1}',
    '{"$map":[1]}',
    '{"$map":[[1,2]]}',
    '{"$number":"1"}',
    '{"$object":[]}',
    '[{"$object":null}]',
  ])('refuses what encode never writes: %s', (damaged) => {
    expect(() => decode(damaged)).toThrow(StoredTextDamaged);
  });

  it('gives a member called __proto__ as one, and nothing else a prototype', () => {
    const decoded = decode('{"__proto__":{"$map":[["polluted",true]]}}');
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
    expect(decoded).toEqual(Object.fromEntries([['__proto__', new Map([['polluted', true]])]]));
  });
});

function isSame(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}
