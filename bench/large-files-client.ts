import { createReadStream, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createHost } from '../src/sdk/http/create-host.js';

/**
 * A process of its own for `large-files.ts`: sends a file to a server or fetches one, and prints how much more memory
 * it had at its peak than before, in MiB.
 */
const [what = '', baseUrl = '', path = ''] = process.argv.slice(2);
const client = createHost({ spoolFolder: tmpdir() }).http({
  service: 'the bench',
  baseUrl,
  secretHeaders: {},
  retryOnRateLimit: true,
});
const { signal } = new AbortController();
const before = process.memoryUsage().rss;
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 5);

if (what === 'upload') {
  const form = [
    {
      kind: 'file',
      name: 'sample_file',
      fileName: 'large.bin',
      size: statSync(path).size,
      content: () => createReadStream(path),
    },
  ] as const;
  const { status } = await client.send({ method: 'POST', path: '/up', form, signal });
  if (status !== 200) throw new Error(`answered with ${status}`);
} else {
  const file = await client.download({ method: 'GET', path: '/down', signal }, { bytes: 2 ** 30 });
  let size = 0;
  for await (const chunk of file.content()) size += chunk.byteLength;
  if (size !== file.size) throw new Error(`read ${size} of ${file.size} bytes`);
  await file.release();
}
clearInterval(watch);
process.stdout.write(String((most - before) / 1024 / 1024));
