import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deepEqual } from '../../../../src/language/context/deep-equal.js';
import { mergeEntryContext } from '../../../../src/language/context/merge/merge-entry-context.js';
import { isJsonObject, type Json, type JsonObject } from '../../../../src/language/json/json.js';

const json: fc.Arbitrary<Json> = fc.json({ maxDepth: 3 }).map((text): Json => JSON.parse(text));
const name = fc.constantFrom('A', 'B', 'C', '__proto__', 'constructor', 'a b');
const selector = fc.constantFrom(
  '',
  '',
  '(val.k && val.k == obj.k)',
  '(val.k === obj.k)',
  '(true)',
  '(var.x)',
  '(val == obj)',
  '(',
);
const key = fc.oneof(
  fc
    .array(
      fc.tuple(name, selector).map(([text, condition]) => text + condition),
      { maxLength: 3 },
    )
    .map((steps) => steps.join('.')),
  fc.string({ maxLength: 12 }),
);
const entryContext: fc.Arbitrary<JsonObject> = fc
  .array(fc.tuple(key, json), { maxLength: 6 })
  .map((members) => Object.fromEntries(members));
const record = fc.record(
  { k: fc.constantFrom('p', 'q', 'r', 's'), a: json, b: json },
  { requiredKeys: ['k'] },
);

const inherited = Object.getOwnPropertyNames(Object.prototype);

function frozen<Value extends Json>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function itemsOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

describe('mergeEntryContext', () => {
  it('never throws, never changes what it is given, and makes plain JSON of any JSON', () => {
    fc.assert(
      fc.property(fc.array(entryContext, { minLength: 1, maxLength: 5 }), (entryContexts) => {
        let context: JsonObject = frozen<JsonObject>({});
        for (const next of entryContexts) {
          const merged = mergeEntryContext(context, frozen(next));
          expect(deepEqual(JSON.parse(JSON.stringify(merged.context)), merged.context)).toBe(true);
          context = frozen(merged.context);
        }
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
      }),
      { numRuns: 1_000 },
    );
  });

  it('returns the very context when nothing is written, and shares what it leaves alone', () => {
    const context = { A: { x: 1 }, B: [{ k: 1 }, { k: 2 }] };
    expect(mergeEntryContext(context, { C: null }).context).toBe(context);
    const after = mergeEntryContext(context, { 'B(val.k == obj.k)': { k: 2, n: 1 } }).context;
    expect(after['A']).toBe(context.A);
    expect(itemsOf(after['B'])[0]).toBe(context.B[0]);
  });

  it('is idempotent under a guard', () => {
    const guard = 'L(val.k && val.k == obj.k)';
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), fc.array(record, { maxLength: 8 }), (first, second) => {
        const before = mergeEntryContext({}, { [guard]: first }).context;
        const once = mergeEntryContext(before, { [guard]: second }).context;
        expect(mergeEntryContext(once, { [guard]: second }).context).toEqual(once);
      }),
    );
  });

  it('loses no value without a selector, and adds none twice', () => {
    fc.assert(
      fc.property(json, json, fc.array(json, { maxLength: 12 }), (first, second, many) => {
        let context: JsonObject = {};
        for (const value of [first, second, many])
          context = mergeEntryContext(context, { 'A.B': value }).context;
        const present = itemsOf(isJsonObject(context['A']) ? context['A']['B'] : undefined);
        for (const element of [first, second, many].flatMap(itemsOf)) {
          const isNothing = element === null && !many.includes(null);
          expect(isNothing || present.some((item) => deepEqual(item, element))).toBe(true);
        }
        expect(present.length).toBeLessThanOrEqual([first, second, many].flatMap(itemsOf).length);
      }),
    );
  });

  it('loses no record under a guard: the last of each identity is there, with what earlier ones added', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 20 }), (records) => {
        const items = itemsOf(mergeEntryContext({}, { 'L(val.k && val.k === obj.k)': records }).context['L']);
        const expected = new Map<string, JsonObject>();
        for (const next of records) expected.set(next.k, { ...expected.get(next.k), ...next });
        expect(items).toEqual([...expected.values()]);
      }),
    );
  });
});
