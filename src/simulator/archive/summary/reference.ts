import type { JsonObject } from '../../json.js';

/** Where the summary stands in the archive. */
export const summaryPath = 'logs/summary_v2.json';

/** A link from one place of the summary to another (`vmray-api/README.md` section 10). */
export function reference(...path: string[]): JsonObject {
  return { _type: 'reference', path, source: summaryPath };
}

/** Objects under the names `<name>_0`, `<name>_1`, … */
export function numbered(name: string, items: readonly JsonObject[]): JsonObject {
  return Object.fromEntries(items.map((item, index) => [`${name}_${index}`, item]));
}
