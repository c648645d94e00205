import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { generateRandomString } from '../../../src/automations/random/generate-random-string.js';
import { generateRandomUUID } from '../../../src/automations/random/generate-random-uuid.js';
import { generateUUID } from '../../../src/automations/random/generate-uuid.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { answered } from '../calling.js';

const flags = { Digits: 'False', Lowercase: 'False', Uppercase: 'False', Punctuation: 'False' };
const numbers = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

describe('GenerateRandomString', () => {
  it.each<[JsonObject, RegExp]>([
    [{ Length: '6', Lowercase: 'True', Uppercase: 'True' }, /^[a-zA-Z]{6}$/],
    [{ Length: 20, Digits: 'True' }, /^[0-9]{20}$/],
    [{ Length: '5', Lowercase: 'yes' }, /^[a-z]{5}$/],
    [{ Length: '8', Uppercase: true }, /^[A-Z]{8}$/],
    [{ Length: '9', Punctuation: 'True' }, /^[!-/:-@[-`{-~]{9}$/],
    [{ Length: '99999', Digits: 'True' }, /^[0-9]{10000}$/],
  ])('%j', (args, pattern) => {
    fc.assert(
      fc.property(numbers, (stream) => {
        const random = () => stream.next().value ?? 0;
        const [entry] = answered(generateRandomString, { ...flags, ...args }, { random }).entries ?? [];
        expect(entry?.EntryContext).toEqual({ RandomString: expect.stringMatching(pattern) });
      }),
      { numRuns: 20 },
    );
  });

  it('draws from all that it may', () => {
    const draw = (number: number) =>
      answered(
        generateRandomString,
        { ...flags, Length: 1, Lowercase: 'True', Digits: 'True' },
        { random: () => number },
      ).entries?.[0]?.EntryContext;
    expect([draw(0), draw(0.999999)]).toEqual([{ RandomString: 'a' }, { RandomString: '9' }]);
  });

  it.each<[JsonObject, string]>([
    [{ Length: '0', Digits: 'True' }, '"Length" must be a whole number from 1'],
    [{ Length: '-5', Digits: 'True' }, '"Length" must be a whole number from 1'],
    [{ Length: 'x', Digits: 'True' }, '"Length" must be a whole number from 1'],
    [{ Length: '5' }, 'One of Punctuation, Digits, Uppercase and Lowercase must be True.'],
    [{ Length: '5', Digits: 'perhaps' }, '"Digits" must be True or False.'],
  ])('refuses %j', (args, message) => {
    expect(() => answered(generateRandomString, { ...flags, ...args })).toThrow(message);
  });
});

describe('UUIDs', () => {
  it.each([
    [generateUUID, /^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/],
    [generateRandomUUID, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ])('$name', (automation, pattern) => {
    fc.assert(
      fc.property(numbers, (stream) => {
        const random = () => stream.next().value ?? 0;
        const [entry] = answered(automation, {}, { random }).entries ?? [];
        expect(entry?.EntryContext).toEqual({ GeneratedUUID: expect.stringMatching(pattern) });
        expect(entry?.EntryContext?.['GeneratedUUID']).toBe(entry?.Contents);
      }),
    );
  });
});
