import type { Rule } from '../expected.js';
import { formField } from '../original/requests.js';
import { mapRequests } from './rewrite.js';

const secrets = ['document_password', 'archive_password'] as const;

/** Document and archive passwords go in the form body, not in the URL. */
export const passwords: Rule = {
  deviation: 'D18',
  apply: (expected) =>
    mapRequests(expected, (request) => {
      const named = secrets.filter((name) => request.query[name] !== undefined);
      if (named.length === 0) return request;
      const others = Object.entries(request.query).filter(
        ([name]) => !named.some((secret) => secret === name),
      );
      const fields = named.map((name) => formField(name, request.query[name] ?? ''));
      return {
        ...request,
        query: Object.fromEntries(others),
        multipart: [...fields, ...(request.multipart ?? [])],
      };
    }),
};
