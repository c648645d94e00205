import { member } from '../../../src/language/json/json.js';
import type { Rule } from '../expected.js';
import { textOf } from '../original/arguments.js';
import { userConfig } from '../original/requests.js';
import { mapRequests } from './rewrite.js';

/** The name of the network scheme is encoded as JSON, whatever characters it has. */
export const netScheme: Rule = {
  deviation: 'D19',
  apply: (expected, { args }) =>
    mapRequests(expected, (request) => {
      if (request.query['user_config'] === undefined) return request;
      const config = userConfig(textOf(member(args, 'net_scheme_name') ?? ''));
      return config === request.query['user_config']
        ? request
        : { ...request, query: { ...request.query, user_config: config } };
    }),
};
