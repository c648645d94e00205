import type { Rule } from '../expected.js';
import { errorNaming, refused } from '../expected-entries.js';

/** The platform's seven texts. */
const reliabilities: readonly string[] = [
  'A+ - 3rd party enrichment',
  'A - Completely reliable',
  'B - Usually reliable',
  'C - Fairly reliable',
  'D - Not usually reliable',
  'E - Unreliable',
  'F - Reliability cannot be judged',
];

/** A reliability that is none of the seven is a configuration error that shows it. */
export const reliability: Rule = {
  deviation: 'D37',
  apply(expected, { params }) {
    const given = params['integrationReliability'];
    if (given === undefined || given === null || given === '') return expected;
    if (typeof given === 'string' && reliabilities.includes(given)) return expected;
    return refused(expected, errorNaming([String(given)], [['reliability']]));
  },
};
