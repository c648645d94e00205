import { describe, expect, it } from '@jest/globals';
import { at, type Client, longEnough, numberAt, openSimulator } from './client.js';
import { cleanFile, maliciousFile, protectedZips, silentFile, suspiciousFile, zipOf } from './samples.js';

async function verdictOf(client: Client, answer: Promise<{ body: unknown }>): Promise<unknown> {
  const { body } = await answer;
  client.simulator.advance(longEnough);
  const reply = await client.get(`/rest/sample/${numberAt(body, 'data.samples.0.sample_id')}`);
  return at(reply.body, 'data.sample_verdict');
}

describe('the verdict of a file', () => {
  it.each([
    ['the EICAR text', maliciousFile(), 'malicious'],
    ['the suspicious mark', suspiciousFile, 'suspicious'],
    ['the mark of no verdict', silentFile, 'not_available'],
    ['nothing', cleanFile, 'clean'],
    ['no byte at all', Buffer.alloc(0), 'clean'],
    [
      'several marks: the worst counts',
      Buffer.concat([silentFile, suspiciousFile, maliciousFile()]),
      'malicious',
    ],
    ['a part of the EICAR text', maliciousFile().subarray(0, 60), 'clean'],
  ])('with %s', async (_what, content, verdict) => {
    const client = await openSimulator();
    expect(await verdictOf(client, client.submit(content))).toBe(verdict);
  });

  it('looks into a zip, and into a zip in a zip', async () => {
    const client = await openSimulator();
    const inner = await zipOf({ 'b/malware.bin': maliciousFile(), 'readme.txt': cleanFile });
    const outer = await zipOf({ 'inner.zip': inner });
    expect(await verdictOf(client, client.submit(inner, 'a.zip'))).toBe('malicious');
    expect(await verdictOf(client, client.submit(outer, 'b.zip'))).toBe('malicious');
    const harmless = await zipOf({ 'readme.txt': cleanFile });
    expect(await verdictOf(client, client.submit(harmless, 'c.zip'))).toBe('clean');
  });

  it('looks no deeper than a zip in a zip', async () => {
    const client = await openSimulator();
    const deepest = await zipOf({ 'a.zip': await zipOf({ 'b.zip': await zipOf({ c: maliciousFile() }) }) });
    expect(await verdictOf(client, client.submit(deepest, 'a.zip'))).toBe('clean');
  });

  it('opens protected zips with the usual passwords and with the given one', async () => {
    const client = await openSimulator();
    expect(await verdictOf(client, client.submit(protectedZips.infected, 'a.zip'))).toBe('suspicious');
    expect(await verdictOf(client, client.submit(protectedZips.secret, 'b.zip'))).toBe('clean');
    const other = await openSimulator();
    const opened = other.submit(protectedZips.secret, 'c.zip', { archive_password: 'Secret-1' });
    expect(at((await opened).body, 'data.samples.0.sample_password_protected')).toBe(true);
    expect(await verdictOf(other, opened)).toBe('suspicious');
  });
});

describe('the verdict of a URL', () => {
  it.each([
    ['https://malicious.example.test/a?b=c', 'malicious'],
    ['http://SUSPICIOUS.example.test', 'suspicious'],
    ['https://unavailable.example.test/', 'not_available'],
    ['https://www.malicious.example.test/', 'clean'],
    ['https://example.test/malicious.exe', 'clean'],
    ['malicious.example.test/no-scheme', 'malicious'],
    ['malicious.example.test:8080/no-scheme', 'malicious'],
    ['https://user:malicious@example.test/', 'clean'],
  ])('%s is %s', async (url, verdict) => {
    const client = await openSimulator();
    expect(await verdictOf(client, client.submitUrl(url))).toBe(verdict);
  });

  it('gets findings about itself', async () => {
    const client = await openSimulator();
    const { body } = await client.submitUrl('https://suspicious.example.test/portal');
    client.simulator.advance(longEnough);
    const id = numberAt(body, 'data.samples.0.sample_id');
    const iocs = await client.get(`/rest/sample/${id}/iocs`);
    expect(at(iocs.body, 'data.iocs.urls.0.url')).toBe('https://suspicious.example.test/portal');
    expect(at(iocs.body, 'data.iocs.domains.0.domain')).toBe('suspicious.example.test');
  });

  it.each(['', 'javascript:alert(1)', 'https://', 'http://[', 'x'.repeat(9000)])(
    'refuses %p',
    async (url) => {
      const client = await openSimulator();
      expect((await client.submitUrl(url)).status).toBe(400);
    },
  );
});
