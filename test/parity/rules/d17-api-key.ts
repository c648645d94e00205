import type { Rule } from '../expected.js';
import { errorNaming, refused } from '../expected-entries.js';
import { apiKeyOf } from '../original/api-key.js';

/** Without a key the call is a clear configuration error. Which key is used, and where, see `compare-requests.ts`. */
export const apiKey: Rule = {
  deviation: 'D17',
  apply: (expected, { params }) =>
    apiKeyOf(params) === undefined ? refused(expected, errorNaming([], [['API key']])) : expected,
};
