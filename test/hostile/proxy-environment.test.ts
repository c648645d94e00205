import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { usePlace } from '../e2e/sortie.js';
import { type LocalProxy, localProxy } from '../sdk/http/proxy/local-proxy.js';
import { canary } from './canary.js';
import { type Ended, runExecutable } from './doors/executable-door.js';
import { expectHarmless, mostMemory } from './promise.js';
import { HostileVendor } from './vendor/hostile-vendor.js';

const place = usePlace();
let vendor: HostileVendor;
let proxy: LocalProxy;
beforeEach(async () => {
  vendor = await HostileVendor.start();
  proxy = await localProxy();
});
const servers: Server[] = [];
afterEach(async () => {
  vendor.close();
  await proxy.close();
  for (const server of servers.splice(0)) server.close();
});

/** Runs a command of an instance that wants a proxy, with variables that say which. */
async function run(server: string, variables: Readonly<Record<string, string>>): Promise<Ended> {
  const params = { server, proxy: true, credentials: { password: '${env:KEY}' } };
  const settings = { instances: [{ name: 'behind', integration: 'vmray', params }] };
  writeFileSync(join(place.folder, 'sortie.yml'), JSON.stringify(settings));
  const line = '!vmray-get-sample sample_id=5 execution-timeout=4';
  const ended = await runExecutable(place.folder, ['run', line], { KEY: canary, ...variables });
  const text = `${ended.output}\n${ended.errors}`;
  expectHarmless({ door: 'run', text, entries: [], code: ended.code });
  expect(ended.peak).toBeLessThan(mostMemory);
  expect(text).not.toContain('hunter2');
  return ended;
}

/** A proxy that says this to whoever comes, and writes down what it hears. */
async function talkingProxy(words: string): Promise<{ readonly url: string; readonly heard: Buffer[] }> {
  const heard: Buffer[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      heard.push(bytes);
      if (heard.length === 1) socket.write(words);
      else socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  const address: AddressInfo | string | null = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('It does not listen.');
  return { url: `http://127.0.0.1:${address.port}`, heard };
}

/** Attack class 31: what the environment says of proxies. */
describe('the proxy of the environment', () => {
  it.each([
    ['27.0.0.1,0.0.1,.0.0.1', 'the end of an address is no domain above it (axios CVE-2025-62718)'],
    ['127.0.0.1.evil.example,evil.example', 'our address is the beginning of another name'],
    ['127.0.0.1:1,[::1],127.0.0.0/33', 'another port, another family, a network that is none'],
    ['127.0.0.1@evil.example,http://127.0.0.1', 'an address with a user name, or a scheme, is no host'],
    ['*.*,?,127.0.0.?,**', 'a wildcard is a name of its own or nothing'],
  ])('is not passed by for NO_PROXY=%s: %s', async (list) => {
    const { code, output } = await run(vendor.url, { HTTP_PROXY: `http://${proxy.address}`, NO_PROXY: list });
    expect(output).toContain('with verdict Malicious');
    expect(code).toBe(0);
    expect(proxy.asked).toHaveLength(1);
  });

  it.each([
    ['http://analyst:hunter2@ev il.example', 'a blank in the host: the password is quoted'],
    ['http://analyst:hunter2/@evil.example:3128', 'a slash in the password: its beginning is the host'],
    ['file:///etc/passwd', 'a file in place of a host'],
    ['http://127.0.0.1:99999', 'a port that wraps around'],
    ['socks5://analyst:hunter2@127.0.0.1:1', 'a protocol that is not spoken here'],
  ])('cannot be %s: %s', async (value) => {
    const { code, errors } = await run(vendor.url, { http_proxy: value });
    expect(errors).toContain('The proxy "');
    expect(code).toBe(1);
    expect(vendor.received).toEqual([]);
  });

  it.each([
    [
      'and answers itself, before there is TLS',
      'HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 56\r\n\r\n',
    ],
    ['with a body', 'HTTP/1.1 200 OK\r\nContent-Length: 56\r\n\r\n'],
    ['twice', 'HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n'],
  ])('does not speak for the service where it connects us %s (class 32)', async (_how, head) => {
    const answer = '{"result":"ok","data":{"sample_id":5,"sample_verdict":1}}';
    const { url, heard } = await talkingProxy(`${head}${answer}`);
    const { code, output, errors } = await run('https://cloud.vmray.com', { HTTPS_PROXY: url });
    expect(code).toBe(1);
    expect(`${output}${errors}`).not.toContain('Not Available');
    expect(Buffer.concat(heard).includes(canary)).toBe(false);
  });

  it('has a head of its own that ends', async () => {
    const { url } = await talkingProxy(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}`);
    const { output, errors } = await run('https://cloud.vmray.com', { HTTPS_PROXY: url });
    expect(`${output}${errors}`).toMatch(/the head of its answer is too large|was cut|did not finish/);
  });
});
