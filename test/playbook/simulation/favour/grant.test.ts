import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../../../src/language/json/json.js';
import { granting } from '../../../../src/playbook/simulation/favour/grant.js';
import {
  anything,
  exactly,
  nothing,
  type Step,
  type Wanted,
} from '../../../../src/playbook/simulation/favour/wish.js';

describe('granting', () => {
  it.each<[JsonObject, readonly Step[], Wanted, JsonObject]>([
    [{}, ['A', 'B'], exactly(1), { A: { B: 1 } }],
    [{ A: { C: 2 } }, ['A', 'B'], exactly(1), { A: { C: 2, B: 1 } }],
    [{ A: { B: { C: 1 } } }, ['A', 'B'], anything, { A: { B: { C: 1 } } }],
    [{ A: {} }, ['A', 'URL'], anything, { A: { URL: 'https://example.com/' } }],
    [{ A: { B: 1, C: 2 } }, ['A', 'B'], nothing, { A: { C: 2 } }],
    [{ A: { B: 1 } }, ['A'], { kind: 'count', count: 2 }, { A: [{ B: 1 }, { B: 1 }] }],
    [{}, ['A'], { kind: 'count', count: 2 }, { A: ['A-1', 'A-2'] }],
    [{ A: { B: 1 } }, ['A', 1, 'B'], exactly(2), { A: [{ B: 1 }, { B: 2 }] }],
    [{ A: [{ B: 1 }, { B: 2 }] }, ['A', 'B'], exactly(3), { A: [{ B: 1 }, { B: 3 }] }],
    [{ A: 'text' }, ['A', 'B'], exactly(1), { A: { B: 1 } }],
  ])('%j at %j', (object, path, wanted, expected) => {
    const before = structuredClone(object);
    expect(granting(object, { path, wanted })).toEqual(expected);
    expect(object).toEqual(before);
  });

  it('writes names that objects have of themselves as data', () => {
    const made = granting({}, { path: ['__proto__', 'polluted'], wanted: exactly(true) });
    expect(JSON.stringify(made)).toBe('{"__proto__":{"polluted":true}}');
    expect({}).not.toHaveProperty('polluted');
  });

  it('leaves everything beside it as it was', () => {
    const key = fc.constantFrom('a', 'b', 'c');
    const { tree } = fc.letrec<{ tree: JsonObject }>((tie) => ({
      tree: fc.dictionary(key, fc.oneof({ depthSize: 'small' }, fc.integer(), tie('tree')), { maxKeys: 3 }),
    }));
    const plain = tree.map((object): JsonObject => JSON.parse(JSON.stringify(object)));
    fc.assert(
      fc.property(plain, fc.array(key, { minLength: 1, maxLength: 4 }), (object, path) => {
        const made = granting(object, { path, wanted: exactly('wished') });
        const [first = ''] = path;
        for (const other of Object.keys(object)) if (other !== first) expect(made[other]).toBe(object[other]);
        const found = path.reduce<unknown>((at, step) => Object(at)[step], made);
        expect(found).toBe('wished');
      }),
    );
  });
});
