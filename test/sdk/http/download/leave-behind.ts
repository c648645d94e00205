/** A process of its own for a test: downloads what is at an address into a folder, and ends without letting it go. */
import { createHost } from '../../../../src/sdk/http/create-host.js';

const [baseUrl = '', spoolFolder = ''] = process.argv.slice(2);
const file = await createHost({ spoolFolder })
  .http({ service: 'VMRay', baseUrl, secretHeaders: {}, retryOnRateLimit: true })
  .download({ method: 'GET', path: '/', signal: new AbortController().signal }, { bytes: 2 ** 30 });
process.stdout.write(`${file.size}`);
process.exit();
