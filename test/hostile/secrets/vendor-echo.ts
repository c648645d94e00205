import type { Reply } from '../vendor/reply.js';
import { allForms, formsInOneLine } from './seen.js';

const send =
  (status: number, type: string, body: string, headers: Readonly<Record<string, string>> = {}): Reply =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };

/** Answers of a service that repeats the key it was asked with, by what they are. */
export function echoes(secret: string): Readonly<Record<string, Reply>> {
  const words = allForms(secret);
  const header = formsInOneLine(secret).slice(0, 6_000);
  const address = encodeURI(header);
  return {
    'an error in JSON': send(400, 'application/json', JSON.stringify({ result: 'error', error_msg: words })),
    'several errors': send(
      400,
      'application/json',
      JSON.stringify({ errors: [{ error_msg: words }, words] }),
    ),
    'an error page': send(403, 'text/html', `<html><body><pre>${words}</pre></body></html>`),
    'a text where JSON belongs': send(200, 'text/plain', words),
    'a text where data belongs': { json: { result: 'ok', data: words } },
    'a name where data belongs': { json: { result: 'ok', data: { [words]: words } } },
    'a sample with it in every member': {
      json: {
        result: 'ok',
        data: {
          sample_id: 5,
          sample_filename: words,
          sample_type: words,
          sample_verdict: words,
          sample_classifications: [words],
          sample_threat_names: [words],
          sample_sha256hash: '3'.repeat(64),
          [words]: words,
        },
      },
    },
    'a header': send(400, 'application/json', '{"error_msg":"no"}', {
      'x-echo': header,
      'x-more': address,
    }),
    'a redirect to another host': send(302, 'text/plain', '', {
      location: `https://elsewhere.test/?${address}`,
    }),
  };
}
