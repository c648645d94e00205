import { type Json, type JsonObject, member } from '../../../src/language/json/json.js';
import type { ExpectedEntry } from '../expected.js';
import { read } from './answers.js';
import { escapedCell } from './markdown.js';

/** A quota of the licence, numbers as numbers. */
export interface Quota {
  readonly quota: Json;
  readonly remaining: Json;
  /** Percent used; null for a quota of 0 or null. */
  readonly usage: Json;
  readonly endDate: Json;
}

/**
 * @param figures the members of the answer: `verdict` or `report`
 * @param recordedUsage what the original computed, where it did
 */
export function quotaOf(
  data: JsonObject,
  figures: 'verdict' | 'report',
  recordedUsage: Json | undefined,
): Quota {
  const quota = numeric(read(data, `${figures}_quota`));
  const remaining = numeric(read(data, `${figures}_remaining`));
  const isCountable = typeof quota === 'number' && quota !== 0 && typeof remaining === 'number';
  return {
    quota,
    remaining,
    usage: isCountable ? (recordedUsage ?? null) : null,
    endDate: read(data, 'end_date'),
  };
}

function numeric(value: Json): Json {
  if (typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

export function usageIn(contents: Json | undefined, name: string): Json | undefined {
  if (typeof contents !== 'object' || contents === null || Array.isArray(contents)) return undefined;
  return Object.entries(contents).find(([key]) => key === name)?.[1];
}

/** The entry of a licence command: `outputs` under each of the keys, and those that are shown as a row of a table. */
export function quotaEntry(
  entry: ExpectedEntry | undefined,
  outputs: JsonObject,
  roots: readonly string[],
  shown: readonly string[],
  subject: 'Verdicts' | 'Reports',
): ExpectedEntry {
  const selector = '(val.PeriodEndDate && val.PeriodEndDate == obj.PeriodEndDate)';
  const cells = shown.map((name) => {
    const value = member(outputs, name) ?? null;
    return value === null ? '' : escapedCell(String(value));
  });
  const table = [shown.join('|'), shown.map(() => '---').join('|'), ` ${cells.join(' | ')} `];
  return {
    members: {
      IgnoreAutoExtract: false,
      IndicatorTimeline: [],
      Note: false,
      Relationships: [],
      ...(entry?.contents ? {} : entry?.members),
      Type: 1,
      ContentsFormat: 'json',
      Contents: outputs,
      EntryContext: Object.fromEntries(roots.map((root) => [`${root}${selector}`, outputs])),
    },
    readable: {
      kind: 'exact',
      text: [`### VMRay ${subject} Quota Information`, ...table.map((row) => `|${row}|`), ''].join('\n'),
    },
  };
}
