import { isDeepStrictEqual } from 'node:util';
import { type Fault, requestFault } from './fault.js';
import { pickOne } from './random.js';

/** Faults in what is asked of the platform. */
export const requestFaults: readonly Fault[] = [
  {
    name: 'a missing request',
    plant(actual) {
      const [last, before] = [...actual.requests].reverse();
      // How often a GET comes again during an outage is ours to choose (D16).
      const isRepetition = isDeepStrictEqual(last, before);
      return isRepetition || !last ? undefined : { ...actual, requests: actual.requests.slice(0, -1) };
    },
  },
  {
    name: 'a request too many',
    plant(actual) {
      const [request] = actual.requests;
      return (
        request && { ...actual, requests: [...actual.requests, { ...request, path: '/rest/system_info' }] }
      );
    },
  },
  {
    name: 'a submission sent twice',
    plant(actual) {
      const posted = actual.requests.at(-1);
      return posted?.method === 'POST' ? { ...actual, requests: [...actual.requests, posted] } : undefined;
    },
  },
  requestFault('another method', (request) => ({
    ...request,
    method: request.method === 'GET' ? 'POST' : 'GET',
  })),
  requestFault('another path', (request) => ({ ...request, path: `${request.path}0` })),
  requestFault('another server', (request) => ({ ...request, origin: 'https://other.example' })),
  requestFault('a lost query parameter', (request, random) => {
    const name = pickOne(Object.keys(request.query), random);
    if (name === undefined) return undefined;
    const { [name]: _gone, ...query } = request.query;
    return { ...request, query };
  }),
  requestFault('another query value', (request, random) => {
    const name = pickOne(Object.keys(request.query), random);
    return name === undefined ? undefined : { ...request, query: { ...request.query, [name]: 'other' } };
  }),
  requestFault('a query parameter too many', (request) => ({
    ...request,
    query: { ...request.query, surplus: '1' },
  })),
  requestFault('another API key', (request) => ({ ...request, authorization: 'api_key other' })),
  requestFault('the API key in the URL', (request) => ({
    ...request,
    query: { ...request.query, key: request.authorization.replace('api_key ', '') },
  })),
  requestFault(
    'another file name',
    (request) =>
      request.multipart && {
        ...request,
        multipart: request.multipart.map((part) => ({ ...part, filename: `${part.filename}.bak` })),
      },
  ),
  requestFault(
    'other file content',
    (request) =>
      request.multipart && {
        ...request,
        multipart: request.multipart.map((part) => ({ ...part, sha256: '0'.repeat(64) })),
      },
  ),
  requestFault(
    'a file of another size',
    (request) =>
      request.multipart && {
        ...request,
        multipart: request.multipart.map((part) => ({ ...part, size: part.size + 1 })),
      },
  ),
  requestFault(
    'a file under another form name',
    (request) =>
      request.multipart && {
        ...request,
        multipart: request.multipart.map((part) => ({ ...part, name: 'file' })),
      },
  ),
];
