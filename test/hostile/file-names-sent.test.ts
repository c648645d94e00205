import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ExecProcess, startExec } from '../e2e/exec-process.js';
import { usePlace } from '../e2e/sortie.js';
import { canary } from './canary.js';

/** Names of samples, and what of them may stand in the head of their part of the form. */
const names: readonly (readonly [name: string, sent: string, reason: string])[] = [
  [
    'a"; name="archive_password"\r\n\r\nx.exe',
    'a; name=archive_passwordx.exe',
    'a header of its own (CWE-93)',
  ],
  ['@param=archive_password', 'param=archive_password', 'VMRay then calls the sample as the password says'],
  ['<@@param=archive_password>', 'param=archive_password', 'the same once reserved characters are gone'],
  ['..', 'sample.', 'the folder above'],
  ['. .', 'sample.', 'a name that the system drops'],
  ['/etc/passwd', 'etcpasswd', 'a path'],
  ['\\\\server\\share', 'servershare', 'a share'],
  ['\u0301\u200b\u202e', 'sample', 'nothing that can be seen'],
  ['\ud800.exe', 'sample.exe', 'half a character'],
  [`${'x'.repeat(4000)}.exe`, `${'x'.repeat(251)}.exe`, 'more than a file system takes'],
  [`a.${'x'.repeat(4000)}`, `a.${'x'.repeat(253)}`, 'an extension that is the whole name'],
  [
    'a%22; b=%0d%0a%00.exe',
    'a%22; b=%0d%0a%00.exe',
    'what is decoded twice: it stays as it is, and no decoder has a say',
  ],
];

describe('names of files, as they are sent', () => {
  const place = usePlace();
  const bodies: string[] = [];
  let server: Server;
  let exec: ExecProcess;

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      bodies.push((await buffer(request)).toString('latin1'));
      response.setHeader('content-type', 'application/json');
      response.end('{"result":"ok","data":{"jobs":[],"samples":[],"submissions":[]}}');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    exec = startExec(place, [], { VMRAY_SERVER: `http://127.0.0.1:${port}`, VMRAY_API_KEY: canary });
  });
  afterAll(async () => {
    await exec.end();
    server.close();
    server.closeAllConnections();
  });

  it.each(names)('%j becomes %j: %s', async (name, sent) => {
    bodies.length = 0;
    const files = { '1@1': { name, contentBase64: Buffer.from('content').toString('base64') } };
    exec.send({
      command: 'vmray-upload-sample',
      args: { entry_id: '1@1', archive_password: 'secret' },
      files,
    });
    expect((await exec.next()).entries).toMatchObject([{ Type: 1 }]);
    const parts = bodies.join().split(/--+sortie[0-9a-f]+/);
    expect(parts.map((part) => part.split('\r\n\r\n')[0]?.trim())).toEqual([
      '',
      'Content-Disposition: form-data; name="archive_password"',
      `Content-Disposition: form-data; name="sample_file"; filename="${sent}"\r\nContent-Type: application/octet-stream`,
      '--',
    ]);
  });
});
