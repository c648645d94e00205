import type { Rule } from '../expected.js';
import { sampleKey } from './d11-one-entry.js';
import { mapContext, mapEntries, renameKey } from './rewrite.js';

/** get-sample-by-hash selects by the id of the sample, where the original puts the hash for a field's name. */
export const hashSelector: Rule = {
  deviation: 'D9',
  apply: (expected) =>
    mapEntries(expected, (entry) =>
      mapContext(entry, (context) =>
        renameKey(
          context,
          (key) => /^VMRay\.Sample\(val\.[0-9A-F]{32,64} === obj\.[0-9A-F]{32,64}\)$/i.test(key),
          sampleKey,
        ),
      ),
    ),
};
