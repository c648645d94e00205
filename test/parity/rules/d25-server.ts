import type { Rule } from '../expected.js';
import { carriedOut, errorNaming, refused } from '../expected-entries.js';
import { lacksScheme, serverOf } from '../original/server.js';
import { mapRequests } from './rewrite.js';

/** A server may have trailing slashes and lack a scheme; a malformed one is a configuration error. */
export const server: Rule = {
  deviation: 'D25',
  apply(expected, recorded) {
    const configured = recorded.params['server'];
    const known = serverOf(recorded.params);
    if (!known) return refused(expected, errorNaming([], [['server', 'URL']]));
    if (typeof configured === 'string' && lacksScheme(configured) && recorded.http.length === 0)
      return carriedOut(expected, recorded);
    const slashes = /\/{2,}$/.test(typeof configured === 'string' ? configured : '');
    if (!slashes) return expected;
    return mapRequests(expected, (request) => {
      const path = request.path.replace(/\/{2,}(?=rest\/)/, '/');
      return path === request.path ? request : { ...request, path };
    });
  },
};
