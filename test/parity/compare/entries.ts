import { type Json, type JsonObject, member } from '../../../src/language/json/json.js';
import type { ExpectedEntry } from '../expected.js';
import { type Difference, difference, shown } from './difference.js';
import { compareText } from './texts.js';
import { compareValues } from './values.js';

/** Where the entries differ: their number, their order, and every member of each. */
export function compareEntries(
  expected: readonly ExpectedEntry[],
  actual: readonly JsonObject[],
): readonly Difference[] {
  const surplus = actual
    .slice(expected.length)
    .map((entry) => difference('entries', 'no further entry', shown(entry)));
  return [
    ...expected.flatMap((entry, index) => compareEntry(`entries[${index}]`, entry, actual[index])),
    ...surplus,
  ];
}

function compareEntry(
  path: string,
  { members, readable, contents }: ExpectedEntry,
  actual: JsonObject | undefined,
): readonly Difference[] {
  if (!actual) return [difference(path, shown(members), 'no entry')];
  const { HumanReadable: actualReadable, Contents: actualContents, ...others } = actual;
  return [
    ...compareMembers(path, members, contents ? others : { ...others, Contents: actualContents ?? null }),
    ...(contents ? compareText(`${path}.Contents`, contents, actualContents) : []),
    ...compareReadable(path, readable, actualReadable),
  ];
}

/** A member that is null may be absent as well. */
function compareMembers(path: string, expected: JsonObject, actual: JsonObject): readonly Difference[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...names].flatMap((name) => {
    const value: Json = member(actual, name) ?? null;
    return compareValues(`${path}.${name}`, member(expected, name) ?? null, value);
  });
}

function compareReadable(
  path: string,
  expected: ExpectedEntry['readable'],
  actual: Json | undefined,
): readonly Difference[] {
  const place = `${path}.HumanReadable`;
  if (expected) return compareText(place, expected, actual);
  return actual === undefined || actual === null ? [] : [difference(place, 'nothing', shown(actual))];
}
