import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHost } from '../../../src/sdk/http/create-host.js';
import { type SecureServer, secureServer } from './secure-server.js';

let server: SecureServer;
let folder: string;

beforeAll(async () => {
  server = await secureServer();
  folder = mkdtempSync(join(tmpdir(), 'sortie-certificates-'));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Trust {
  readonly environment?: Readonly<Record<string, string>>;
  readonly insecure?: boolean;
  readonly baseUrl?: string;
}

function ask({ environment = {}, insecure = false, baseUrl = server.url }: Trust): Promise<number> {
  const http = { service: 'VMRay', baseUrl, secretHeaders: {}, retryOnRateLimit: true, insecure };
  const request = { method: 'GET', path: '/x', signal: new AbortController().signal } as const;
  // Made inside, so that a refusal of the configuration is a rejection too.
  return (async () => (await createHost({ environment }).http(http).send(request)).status)();
}

/** Asks from a process that sees only these variables. */
async function askInProcess(environment: Readonly<Record<string, string>>): Promise<string> {
  const script = join(__dirname, 'ask-once.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, server.url], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('the certificate of a service', () => {
  it('is refused in words when nobody here vouches for it, and nothing is sent', async () => {
    const before = server.received.length;
    await expect(ask({})).rejects.toThrow(
      `Could not reach VMRay at ${server.url}: its certificate cannot be verified (UNABLE_TO_VERIFY_LEAF_SIGNATURE). A private certificate authority is trusted through NODE_EXTRA_CA_CERTS or SSL_CERT_FILE.`,
    );
    expect(server.received).toHaveLength(before);
  });

  it('is taken whoever signed it by an insecure client, and by no other', async () => {
    expect(await ask({ insecure: true })).toBe(200);
    await expect(ask({})).rejects.toThrow('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  it('is taken when SSL_CERT_FILE names its authority, by this client only', async () => {
    expect(await ask({ environment: { SSL_CERT_FILE: server.authority } })).toBe(200);
    await expect(ask({})).rejects.toThrow('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  it('must be for the right host even then', async () => {
    const other = {
      environment: { SSL_CERT_FILE: server.authority },
      baseUrl: `https://127.0.0.1:${server.port}`,
    };
    await expect(ask(other)).rejects.toThrow('its certificate is for another host');
  });

  it('is taken when NODE_EXTRA_CA_CERTS names its authority, beside SSL_CERT_FILE too', async () => {
    const other = join(folder, 'other.pem');
    writeFileSync(other, rootCertificates[0] ?? '');
    const answers = await Promise.all([
      askInProcess({}),
      askInProcess({ NODE_EXTRA_CA_CERTS: server.authority }),
      askInProcess({ NODE_EXTRA_CA_CERTS: server.authority, SSL_CERT_FILE: other }),
    ]);
    expect(answers).toEqual([expect.stringContaining('its certificate cannot be verified'), '200', '200']);
  }, 30_000);

  it.each<[string, string, string]>([
    ['a file that is missing', 'missing.pem', 'cannot be read (ENOENT)'],
    ['a file without certificates', 'words.txt', 'holds no certificate in PEM form'],
  ])('is a matter of configuration when SSL_CERT_FILE names %s', async (_what, name, words) => {
    writeFileSync(join(folder, 'words.txt'), 'just words');
    const path = join(folder, name);
    await expect(ask({ environment: { SSL_CERT_FILE: path } })).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: `The file ${JSON.stringify(path)} in SSL_CERT_FILE ${words}.`,
    });
  });
});
