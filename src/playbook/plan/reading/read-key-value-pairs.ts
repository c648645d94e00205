import type { MapView } from './map-view.js';
import { type Reading, scalarText } from './reading.js';

/**
 * Reads `{keyvalue: [{key, value: {simple}}]}`, as the editor writes an argument of type keyValue (public
 * `playbook-HttpV2-Test.yml`), as the JSON text that such an argument takes. Undefined where a value is more than text.
 */
export function readKeyValuePairs(reading: Reading, view: MapView): string | undefined {
  if (!view.get('keyvalue')) return undefined;
  const pairs: [string, string][] = [];
  for (const pair of view.maps('keyvalue')) {
    const key = pair.firstText('key');
    const value = pair.map('value')?.get('simple') ?? pair.get('value');
    const text = value && scalarText(reading, value);
    if (key === undefined || text === undefined) return undefined;
    pairs.push([key, text]);
  }
  return JSON.stringify(Object.fromEntries(pairs));
}
