import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
} from '../../../src/language/json/json.js';
import type { ExpectedEntry, Rule } from '../expected.js';
import { readTables, writeTable } from '../original/markdown.js';
import { mapContext, mapEntries, mapObjects, withMembers } from './rewrite.js';

/**
 * DBotScore rows: none for a missing hash, 0 for an unknown verdict, always with reliability, one for each indicator.
 * An unknown verdict is `Not Available`.
 */
export const scores: Rule = {
  deviation: 'D10',
  apply: (expected, { params }) => {
    const given = member(params, 'integrationReliability');
    const reliability = typeof given === 'string' && given !== '' ? given : 'C - Fairly reliable';
    return mapEntries(expected, (entry) =>
      knownVerdict(mapContext(entry, (context) => scored(context, reliability))),
    );
  },
};

function scored(context: JsonObject, reliability: string): JsonObject {
  const keys = Object.keys(context).filter((key) => key.startsWith('DBotScore'));
  if (keys.length === 0) return context;
  const rewritten = keys.map((key) => [key, rowsOf(context[key] ?? null, reliability)] as const);
  if (rewritten.every(([key, rows]) => JSON.stringify(rows) === JSON.stringify(context[key]))) return context;
  return { ...context, ...Object.fromEntries(rewritten) };
}

function rowsOf(rows: Json, reliability: string): Json {
  if (!isJsonList(rows)) return rows;
  const known = new Map<string, JsonObject>();
  for (const row of rows) {
    if (!isJsonObject(row) || !member(row, 'Indicator')) continue;
    const key = JSON.stringify([row['Indicator'], row['Type']]);
    const score = Math.max(numberOf(row['Score']), numberOf(known.get(key)?.['Score']));
    known.set(key, { Reliability: reliability, ...row, Score: score });
  }
  return [...known.values()];
}

function numberOf(score: Json | undefined): number {
  return typeof score === 'number' ? score : 0;
}

/** The original writes null for a verdict that it does not know, `None` in the title, and an empty cell. */
function knownVerdict(entry: ExpectedEntry): ExpectedEntry {
  const context = member(entry.members, 'EntryContext') ?? null;
  const contents = member(entry.members, 'Contents') ?? null;
  const judged = mapObjects(context, available);
  if (judged === context) return entry;
  const isOutputs = JSON.stringify(context).includes(JSON.stringify(contents));
  return withKnownText(
    withMembers(entry, {
      EntryContext: judged,
      ...(isOutputs ? { Contents: mapObjects(contents, available) } : {}),
    }),
  );
}

function available(object: JsonObject): JsonObject {
  return Object.hasOwn(object, 'Verdict') && object['Verdict'] === null
    ? { ...object, Verdict: 'Not Available' }
    : object;
}

function withKnownText(entry: ExpectedEntry): ExpectedEntry {
  if (entry.readable?.kind !== 'exact') return entry;
  const [table] = readTables(entry.readable.text);
  if (!table) return entry;
  const column = table.headers.indexOf('Verdict');
  const text = writeTable({
    title: table.title.replace(/(verdict(?: of)?) None$/, '$1 Not Available'),
    headers: table.headers,
    rows: table.rows.map((row) =>
      row.map((cell, index) => (index === column && cell === '' ? 'Not Available' : cell)),
    ),
  });
  return { ...entry, readable: { kind: 'exact', text } };
}
