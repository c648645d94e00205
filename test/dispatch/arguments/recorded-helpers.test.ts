import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { booleanOf } from '../../../src/dispatch/arguments/boolean-of.js';
import { BadList, listOf } from '../../../src/dispatch/arguments/list-of.js';
import { numberOf } from '../../../src/dispatch/arguments/number-of.js';
import type { Json } from '../../../src/language/json/json.js';

const file = path.resolve(__dirname, '../../../../shared/parity/helper-cases.txt');
if (!existsSync(file)) console.warn(`Skipped: the recorded helper cases are not at ${file}.`);
const describeIf = existsSync(file) ? describe : describe.skip;

type Recorded = { readonly given: Json; readonly result: Json; readonly raises: boolean };

/** The recordings of one helper, but for values that JSON has no word for (tuples, bytes). */
function recorded(helper: string): readonly (readonly [string, Recorded])[] {
  if (!existsSync(file)) return [['nothing recorded', { given: null, result: null, raises: false }]];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${helper} `))
    .flatMap((line): [string, Recorded][] => {
      const [given = '', result = ''] = line.slice(helper.length + 1).split(' -> ');
      if (/^\(|^b'/.test(given)) return [];
      const raises = result.startsWith('RAISES');
      return [[line, { given: fromPython(given), result: raises ? null : fromPython(result), raises }]];
    });
}

function fromPython(text: string): Json {
  const json = text.replace(/'([^']*)'|\b(None|True|False)\b/g, (_, quoted, word) =>
    word === undefined
      ? JSON.stringify(quoted)
      : ({ None: 'null', True: 'true', False: 'false' }[String(word)] ?? String(word)),
  );
  const value: Json = JSON.parse(json);
  return value;
}

describeIf('listOf, as argToList was recorded', () => {
  it.each(recorded('argToList'))('%s', (_, { given, result, raises }) => {
    if (raises) expect(() => listOf(given)).toThrow(BadList);
    else expect(listOf(given)).toEqual(result);
  });
});

/** D20: 1 and 0 are booleans too. */
const alsoBoolean = new Map<Json, boolean>([
  ['1', true],
  [1, true],
  [0, false],
]);

describeIf('booleanOf, as argToBoolean was recorded but for D20', () => {
  it.each(recorded('argToBoolean'))('%s', (_, { given, result, raises }) => {
    expect(booleanOf(given)).toBe(alsoBoolean.get(given) ?? (raises ? undefined : result));
  });
});

/** D20: ASCII digits only; a fraction is kept, and neither an exponent nor a boolean is a number. */
const otherNumbers = new Map<Json, number | undefined>([
  ['5.9', 5.9],
  ['-5.9', -5.9],
  ['1e3', undefined],
  ['٣', undefined],
  [5.5, 5.5],
  [true, undefined],
  [null, undefined],
  ['', undefined],
]);

describeIf('numberOf, as arg_to_number was recorded but for D20', () => {
  it.each(recorded('arg_to_number'))('%s', (_, { given, result, raises }) => {
    const expected = otherNumbers.has(given) ? otherNumbers.get(given) : raises ? undefined : result;
    expect(numberOf(given)).toBe(expected);
  });
});
