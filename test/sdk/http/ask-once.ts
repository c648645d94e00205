/** A process of its own for a test: sends one GET to the address it is given, and prints the status or the error. */
import { createHost } from '../../../src/sdk/http/create-host.js';

const [baseUrl = ''] = process.argv.slice(2);
try {
  const client = createHost().http({
    service: 'VMRay',
    baseUrl,
    secretHeaders: {},
    retryOnRateLimit: true,
  });
  const answer = await client.send({
    method: 'GET',
    path: '/x',
    signal: new AbortController().signal,
  });
  process.stdout.write(String(answer.status));
} catch (error) {
  process.stdout.write(error instanceof Error ? error.message : String(error));
}
