import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ContextPathSyntaxError } from '../../../../src/language/context/context-path-syntax-error.js';
import { readContext } from '../../../../src/language/context/read-context.js';
import { deletePath } from '../../../../src/language/context/write/delete-path.js';
import { pathSteps } from '../../../../src/language/context/write/path-steps.js';
import { setPath } from '../../../../src/language/context/write/set-path.js';
import type { Json, JsonObject } from '../../../../src/language/json/json.js';

describe('setPath', () => {
  it.each<[JsonObject, string, Json, JsonObject]>([
    [{}, 'A', 1, { A: 1 }],
    [{}, 'A.b.c', 1, { A: { b: { c: 1 } } }],
    [{ A: { b: 1, c: 2 } }, 'A.b', [1], { A: { b: [1], c: 2 } }],
    [{ A: 'text' }, 'A.b', 1, { A: { b: 1 } }],
    [{ A: [{ b: 1 }] }, 'A.c', 2, { A: [{ b: 1, c: 2 }] }],
    [{ A: [{ b: 1 }, { b: 2 }] }, 'A.c', 3, { A: [{ b: 1 }, { b: 2 }, { c: 3 }] }],
    [{ A: ['x'] }, 'A.c', 3, { A: ['x', { c: 3 }] }],
    [{ A: [] }, 'A.c', 3, { A: { c: 3 } }],
    [{ A: ['x', 'y'] }, 'A.[1]', 'z', { A: ['x', 'z'] }],
    [{ A: ['x'] }, 'A.[7].b', 1, { A: ['x', { b: 1 }] }],
    [{ A: 'x' }, 'A.[0]', 'y', { A: ['y'] }],
    [{}, '"a.b"', 1, { 'a.b': 1 }],
    [{ A: 1 }, 'A', null, { A: null }],
  ])('%j at %s, %j', (context, path, value, expected) => {
    expect(setPath(context, path, value)).toEqual(expected);
  });

  it.each(['', '.', '[0]', 'A(val.b)', 'A.[0:1]', 'A.[]', 'A=val', 'A.=val'])('refuses %j', (path) => {
    expect(() => setPath({}, path, 1)).toThrow(ContextPathSyntaxError);
  });

  it('shares what it does not touch, and changes nothing in place', () => {
    const context = { A: { b: 1 }, Big: { deep: [1] } };
    const after = setPath(context, 'A.c', 2);
    expect(after['Big']).toBe(context.Big);
    expect(context).toEqual({ A: { b: 1 }, Big: { deep: [1] } });
  });
});

describe('deletePath', () => {
  it.each<[JsonObject, string, JsonObject]>([
    [{ A: 1, B: 2 }, 'A', { B: 2 }],
    [{ A: { b: 1, c: 2 } }, 'A.b', { A: { c: 2 } }],
    [{ A: { b: 1 } }, 'A.b', { A: {} }],
    [{ A: [{ b: 1, c: 1 }, { b: 2 }, 'x'] }, 'A.b', { A: [{ c: 1 }, {}, 'x'] }],
    [{ A: ['x', 'y'] }, 'A.[0]', { A: ['y'] }],
    [{ A: [{ b: 1 }, { b: 2 }] }, 'A.[1].b', { A: [{ b: 1 }, {}] }],
    [{ 'a.b': 1, c: 2 }, '"a.b"', { c: 2 }],
    [{ A: null, B: 1 }, 'A', { B: 1 }],
    [{ A: 1, 'a"b\'c.d': 2 }, '.', {}],
  ])('of %j, %s', (context, path, expected) => {
    expect(deletePath(context, path)).toEqual(expected);
  });

  it.each(['B', 'A.c', 'A.b.c', 'A.[5]', 'A(val.b)', '', '__proto__', 'A.constructor', 'toString'])(
    '%j leaves the same context',
    (path) => {
      const context = { A: { b: 1 } };
      expect(deletePath(context, path)).toBe(context);
    },
  );
});

const keys = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'toString', '0', 'ä b');
const json = fc.jsonValue({ maxDepth: 3 }).map((value): Json => JSON.parse(JSON.stringify(value)));
const context = fc
  .dictionary(keys, fc.dictionary(keys, fc.dictionary(keys, json)))
  .map((value): JsonObject => JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(value)))));
const path = fc.array(keys, { minLength: 1, maxLength: 3 }).map((steps) => steps.join('.'));

describe('setting and deleting', () => {
  it('what is set is read', () => {
    fc.assert(
      fc.property(context, path, json, (before, where, value) => {
        expect(readContext(setPath(before, where, value), where)).toEqual(value);
      }),
    );
  });

  it('what is deleted is gone, and deleting again changes nothing', () => {
    fc.assert(
      fc.property(context, path, json, (before, where, value) => {
        const after = deletePath(setPath(before, where, value), where);
        expect(readContext(after, where)).toBeNull();
        expect(deletePath(after, where)).toBe(after);
      }),
    );
  });

  it('what was not there before is not there after setting and deleting it', () => {
    fc.assert(
      fc.property(context, keys, json, (before, key, value) => {
        fc.pre(!Object.hasOwn(before, key));
        expect(deletePath(setPath(before, key, value), key)).toEqual(before);
      }),
    );
  });

  it('other paths find what they found', () => {
    fc.assert(
      fc.property(context, path, path, json, (before, where, other, value) => {
        fc.pre(where !== other && !other.startsWith(`${where}.`) && !where.startsWith(`${other}.`));
        const found = readContext(before, other);
        const after = setPath(before, where, value);
        // A scalar on the way gives way to an object.
        if (readContext(after, other) !== null) expect(readContext(after, other)).toEqual(found);
        expect(readContext(deletePath(before, where), other)).toEqual(found);
      }),
    );
  });

  it('no prototype is touched', () => {
    const after = setPath({}, '__proto__.polluted', 1);
    expect(Object.keys(after)).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
    expect(deletePath(after, '__proto__')).toEqual({});
  });
});

describe('pathSteps', () => {
  it('are keys and indexes; of anything else there are none', () => {
    expect(pathSteps('A.b.[2].c')).toEqual(['A', 'b', 2, 'c']);
    for (const other of ['A(val)', 'A.[0:2]', 'A.=val', '.']) expect(pathSteps(other)).toBeUndefined();
    expect(() => pathSteps('A(')).toThrow(ContextPathSyntaxError);
  });
});
