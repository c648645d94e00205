import { isJsonObject, member } from '../../../src/language/json/json.js';
import type { Rule } from '../expected.js';
import { mapContext, mapEntries, mapObjects } from './rewrite.js';

/** Samples have both `Classification` and `Classifications`. */
export const classifications: Rule = {
  deviation: 'D4',
  apply: (expected) =>
    mapEntries(expected, (entry) =>
      mapContext(entry, (context) => {
        const changed = Object.entries(context).map(
          ([key, value]) => [key, key.startsWith('VMRay.Sample') ? mapObjects(value, both) : value] as const,
        );
        return changed.every(([key, value]) => value === context[key])
          ? context
          : Object.fromEntries(changed);
      }),
    ),
};

function both(object: Parameters<Parameters<typeof mapObjects>[1]>[0]) {
  const isSample =
    isJsonObject(object) && Object.hasOwn(object, 'SampleID') && Object.hasOwn(object, 'Classification');
  return isSample ? { ...object, Classifications: member(object, 'Classification') ?? null } : object;
}
