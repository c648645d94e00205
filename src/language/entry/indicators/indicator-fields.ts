import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.js';

/** Further members of an indicator's context by the platform's own names; empty values are not written. */
export type IndicatorFields<Name extends string> = { readonly [Field in Name]?: Json };

/** Of these a 0 says something: no engine found it. */
const writtenAtZero: ReadonlySet<string> = new Set(['DetectionEngines', 'PositiveDetections']);

/**
 * The fields that hold something, in the order of `names`: no null, false, 0, `''`, `[]` or `{}`, except that the two
 * counts of detections are left out only when null (`spec/entries.md` section 6).
 */
export function writtenFields<Name extends string>(
  names: readonly Name[],
  fields: IndicatorFields<Name> | undefined,
): JsonObject {
  if (!fields) return {};
  const written: [string, Json][] = [];
  for (const name of names) {
    const value = fields[name];
    if (value !== undefined && isWritten(name, value)) written.push([name, value]);
  }
  return Object.fromEntries(written);
}

function isWritten(name: string, value: Json): boolean {
  return writtenAtZero.has(name) ? value !== null : hasContent(value);
}

/** False for null, false, 0, `''`, `[]` and `{}`. */
export function hasContent(value: Json): boolean {
  if (isJsonList(value)) return value.length > 0;
  if (isJsonObject(value)) return Object.keys(value).length > 0;
  return Boolean(value);
}
