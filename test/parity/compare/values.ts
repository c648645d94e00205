import { isJsonList, isJsonObject, type Json, member } from '../../../src/language/json/json.js';
import { isAnything, isNothing } from '../expected.js';
import { type Difference, difference, shown } from './difference.js';

/** Where two values differ, down to the innermost places. The order of lists counts, that of members does not. */
export function compareValues(path: string, expected: Json, actual: Json | undefined): readonly Difference[] {
  if (isAnything(expected)) return [];
  if (isNothing(expected)) return saysNothing(actual) ? [] : [difference(path, 'nothing', shown(actual))];
  if (isJsonList(expected) && isJsonList(actual)) {
    const length = Math.max(expected.length, actual.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) => {
      const item = expected[index];
      const place = `${path}[${index}]`;
      if (item === undefined) return [difference(place, 'no such item', shown(actual[index]))];
      return compareValues(place, item, actual[index]);
    });
  }
  if (isJsonObject(expected) && isJsonObject(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...names].flatMap((name) => {
      const item = member(expected, name);
      const place = `${path}.${name}`;
      if (item === undefined) return [difference(place, 'no such member', shown(member(actual, name)))];
      return compareValues(place, item, member(actual, name));
    });
  }
  return Object.is(expected, actual) ? [] : [difference(path, shown(expected), shown(actual))];
}

function saysNothing(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
