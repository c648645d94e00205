import { Agent, createServer } from 'node:http';
import axios from 'axios';
import { body } from './indicators-of-compromise.js';

/** So many GETs of a path, so many at a time. */
export interface Load {
  readonly path: string;
  readonly count: number;
  readonly inFlight: number;
}

/** What a child process of the bench plays; it speaks with its parent through messages. */
export type Role = 'server' | 'bare axios';

/** A process of its own for each, as in life: client and server share no event loop. */
export function play(role: Role): void {
  if (role === 'server') serve();
  else callByAxios();
}

/** Answers `/rest/sample/N/iocs` with N artifacts, and `/rest/sample/N` with a sample. Tells its port. */
function serve(): void {
  const answers = new Map<string, Buffer>();
  const answerTo = (path: string): Buffer => {
    const artifacts = /^\/rest\/sample\/(\d+)\/iocs$/.exec(path)?.[1];
    const made = Buffer.from(JSON.stringify(artifacts === undefined ? sample : body(Number(artifacts))));
    answers.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const answer = answers.get(path) ?? answerTo(path);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.byteLength });
    response.end(answer);
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object') process.send?.(address?.port);
  });
}

/** The least that a program of its own would do: axios with its defaults, which keep connections and parse JSON. */
function callByAxios(): void {
  let baseURL = '';
  const httpAgent = new Agent({ keepAlive: true });
  process.on('message', async (message: string | Load) => {
    if (typeof message === 'string') {
      baseURL = message;
      return;
    }
    const client = axios.create({ baseURL, httpAgent, headers: { Authorization: 'api_key 0123456789' } });
    let left = message.count;
    const call = async () => {
      while (left > 0) {
        left -= 1;
        await client.get(message.path);
      }
    };
    const began = performance.now();
    await Promise.all(Array.from({ length: message.inFlight }, call));
    process.send?.(performance.now() - began);
  });
}

const sample = {
  result: 'ok',
  data: {
    sample_id: 5,
    sample_webif_url: 'https://vmray.example/samples/5',
    sample_filename: 'invoice.docx',
    sample_md5hash: '0'.repeat(32),
    sample_sha1hash: '0'.repeat(40),
    sample_sha256hash: '0'.repeat(64),
    sample_ssdeephash: '3:abc:def',
    sample_verdict: 'malicious',
    sample_vti_score: 100,
    sample_severity: 'malicious',
    sample_type: 'Word Document',
    sample_created: '2024-01-01T00:00:00',
    sample_classifications: ['Dropper', 'Spyware'],
    sample_child_sample_ids: [6, 7],
    sample_parent_sample_ids: [],
  },
};
