import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classifyFile } from '../../src/simulator/detonation/classify-file.js';
import { lookIntoZip, zipLimits } from '../../src/simulator/detonation/zip-contents.js';
import { safeName } from '../../src/simulator/http/upload/file-name.js';
import { at, openSimulator } from './client.js';
import { cleanFile, maliciousFile, suspiciousFile, zipOf } from './samples.js';

describe('hostile uploads', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\win.ini', 'win.ini'],
    ['/absolute.exe', 'absolute.exe'],
    ['C:\\drive.exe', 'drive.exe'],
    ['a<b>c:d"e|f?g*.exe', 'abcdefg.exe'],
    ['line\r\nbreak\u0000.exe', 'linebreak.exe'],
    ['cod\u202Etxt.exe', 'codtxt.exe'],
    ['..', 'sample-digits'],
    ['', 'sample-digits'],
    ['a/', 'sample-digits'],
  ])('the name %j becomes %j', (name, safe) => {
    expect(safeName(name, 'digits')).toBe(safe);
  });

  it('every name becomes one without folders, control characters or nothing in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeName(name, 'digits');
        expect(safe).not.toMatch(/[/\\<>:"|?*\p{Cc}]/u);
        expect(safe).not.toMatch(/^\.*$/);
        expect([...safe].length).toBeLessThanOrEqual(255);
      }),
    );
  });

  it('a name with folders is cut on its way in, too', async () => {
    const client = await openSimulator();
    const { body } = await client.submit(cleanFile, '../../../secret/evil.exe');
    expect(at(body, 'data.submissions.0.submission_filename')).toBe('evil.exe');
    expect(at(body, 'data.samples.0.sample_filename')).toBe('evil.exe');
  });

  it('a file above the limit gets 413, and the next request an answer', async () => {
    const client = await openSimulator({ maximumUploadBytes: 1000 });
    const large = await client.submit(Buffer.alloc(1001));
    const message = 'The file is larger than the permitted 1000 bytes';
    expect([large.status, large.body]).toEqual([413, { error_msg: message, result: 'error' }]);
    expect((await client.submit(Buffer.alloc(1000))).status).toBe(200);
    const announced = await client.submit(Buffer.alloc(4 * 1024 * 1024)).then(
      (reply) => reply.status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(announced);
  });

  it('a zip bomb is looked into only as far as the limit', async () => {
    const mebibyte = 1024 * 1024;
    const bomb = await zipOf({
      a: Buffer.alloc(40 * mebibyte),
      b: Buffer.alloc(40 * mebibyte),
      c: maliciousFile(),
    });
    let seen = 0;
    await lookIntoZip(bomb, [], (content) => {
      seen += content.length;
    });
    expect(seen).toBeGreaterThanOrEqual(zipLimits.inflatedBytes);
    expect(seen).toBeLessThan(zipLimits.inflatedBytes + mebibyte);
    expect((await classifyFile(bomb, undefined)).verdict).toBe('clean');
  });

  it('a zip of very many entries is looked into only as far as the limit', async () => {
    const entries = Array.from(
      { length: zipLimits.entries + 5 },
      (_, index) => [`f${index}`, cleanFile] as const,
    );
    let seen = 0;
    await lookIntoZip(await zipOf(Object.fromEntries(entries)), [], () => {
      seen += 1;
    });
    expect(seen).toBe(zipLimits.entries);
  });

  it('a zip that names paths outside is read all the same', async () => {
    const zip = await zipOf({ 'xx/xx/evil.bin': maliciousFile() });
    const hostile = Buffer.from(zip.toString('latin1').replaceAll('xx/xx/', '../../'), 'latin1');
    expect((await classifyFile(hostile, undefined)).verdict).toBe('malicious');
  });

  it('a zip that lies about sizes is read as far as it goes', async () => {
    const zip = await zipOf({ 'a.txt': suspiciousFile });
    const directory = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    zip.writeUInt32LE(1, directory + 24);
    expect((await classifyFile(zip, undefined)).verdict).toBe('suspicious');
  });

  it('a broken zip does no harm', async () => {
    const whole = await zipOf({ 'a.txt': suspiciousFile, 'b.txt': cleanFile });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 5),
        fc.nat(255),
        fc.nat(whole.length),
        async (place, byte, length) => {
          const broken = Buffer.from(whole);
          broken.writeUInt8(byte, place + 4);
          const { verdict } = await classifyFile(broken.subarray(0, length), 'secret');
          expect(['clean', 'suspicious']).toContain(verdict);
        },
      ),
    );
  });

  it('a form that breaks off gets 400 or the connection is cut, and the server lives', async () => {
    const client = await openSimulator();
    const headers = { 'Content-Type': 'multipart/form-data; boundary=xyz' };
    const part = '--xyz\r\nContent-Disposition: form-data; name="sample_file"; filename="a.exe"\r\n\r\nhalf';
    const reply = await client.send('POST', '/rest/sample/submit', { headers, body: part });
    expect([reply.status, at(reply.body, 'result')]).toEqual([400, 'error']);
    const noBoundary = { 'Content-Type': 'multipart/form-data' };
    expect(
      (await client.send('POST', '/rest/sample/submit', { headers: noBoundary, body: part })).status,
    ).toBe(400);
    expect((await client.get('/rest/system_info')).status).toBe(200);
  });

  it('a client that goes away in the middle of its upload leaves nothing behind', async () => {
    const client = await openSimulator();
    const { hostname, port } = new URL(client.simulator.url);
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        const head = [
          'POST /rest/sample/submit HTTP/1.1',
          `Host: ${hostname}`,
          'Authorization: api_key test-key',
          'Content-Type: multipart/form-data; boundary=xyz',
          'Content-Length: 100000',
          '',
          '--xyz\r\nContent-Disposition: form-data; name="sample_file"; filename="a.exe"\r\n\r\nhalf',
        ];
        socket.write(head.join('\r\n'), () => socket.destroy());
      });
      socket.on('close', () => resolve());
      socket.on('error', reject);
    });
    const state = await client.get('/simulator/state');
    expect(at(state.body, 'submissions')).toEqual([]);
  });

  it('fields named like members of every object are refused or passed over', async () => {
    const client = await openSimulator();
    const { status, body } = await client.submit(cleanFile, 'a.exe', { constructor: 'x', toString: 'y' });
    expect([status, at(body, 'result')]).toEqual([400, 'error']);
    const query = await client.submitUrl('https://example.test/', { __proto__x: '1', constructor: '2' });
    expect(query.status).toBe(200);
  });
});
