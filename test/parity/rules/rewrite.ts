import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
} from '../../../src/language/json/json.js';
import type { Expected, ExpectedEntry, ExpectedRequest } from '../expected.js';

/** The expectation with its requests rewritten; the same object when no request changes. */
export function mapRequests(
  expected: Expected,
  change: (request: ExpectedRequest) => ExpectedRequest,
): Expected {
  const requests = expected.requests.map(change);
  return requests.every((request, index) => request === expected.requests[index])
    ? expected
    : { ...expected, requests };
}

/** The expectation with its entries rewritten; the same object when no entry changes. */
export function mapEntries(expected: Expected, change: (entry: ExpectedEntry) => ExpectedEntry): Expected {
  const entries = expected.entries.map(change);
  return entries.every((entry, index) => entry === expected.entries[index])
    ? expected
    : { ...expected, entries };
}

/** The entry with its context rewritten; the same object when the context is none, or stays. */
export function mapContext(entry: ExpectedEntry, change: (context: JsonObject) => JsonObject): ExpectedEntry {
  const context = contextOf(entry);
  if (!context) return entry;
  const changed = change(context);
  return changed === context ? entry : withMembers(entry, { EntryContext: changed });
}

export function contextOf(entry: ExpectedEntry): JsonObject | undefined {
  const context = member(entry.members, 'EntryContext');
  return isJsonObject(context) ? context : undefined;
}

export function withMembers(entry: ExpectedEntry, members: JsonObject): ExpectedEntry {
  return { ...entry, members: { ...entry.members, ...members } };
}

/** The error text of the only entry; undefined when there are others, or it is no error in the original's words. */
export function onlyError({ entries }: Expected): string | undefined {
  const [entry] = entries;
  if (entries.length !== 1 || member(entry?.members ?? {}, 'Type') !== 4) return undefined;
  return entry?.contents?.kind === 'exact' ? entry.contents.text : undefined;
}

/**
 * A value with some of its objects rewritten, from the inside out; the same value when nothing changes. Recordings are
 * ours and shallow, so that recursion is safe.
 */
export function mapObjects(value: Json, change: (object: JsonObject) => JsonObject): Json {
  if (isJsonList(value)) {
    const items = value.map((item) => mapObjects(item, change));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([key, item]) => [key, mapObjects(item, change)] as const);
  const isSame = members.every(([key, item]) => item === value[key]);
  return change(isSame ? value : Object.fromEntries(members));
}

/** The object with a key renamed in place; the same object without it. */
export function renameKey(object: JsonObject, from: (key: string) => boolean, to: string): JsonObject {
  if (!Object.keys(object).some((key) => from(key) && key !== to)) return object;
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [from(key) ? to : key, value]));
}
