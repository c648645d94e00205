import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface SecureServer {
  /** Path of the certificate of the authority that vouches for the server; nobody trusts it by default. */
  readonly authority: string;
  readonly url: string;
  readonly port: number;
  /** How often somebody connected. */
  readonly connections: number;
  /** Method and path of what came in, and its headers. */
  readonly received: readonly { readonly line: string; readonly headers: NodeJS.Dict<string | string[]> }[];
  close(): Promise<void>;
}

/** The hosts that a server's certificate is for. */
const hosts = ['localhost', 'vmray.test'];
const elliptic = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** An authority made on the fly, and a certificate that it signed: no key ever lies in the repository. */
async function certificates() {
  const authority = await generate([{ name: 'commonName', value: 'Sortie test authority' }], {
    ...elliptic,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'keyUsage', keyCertSign: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...elliptic,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { authority: authority.cert, key: server.private, cert: server.cert };
}

/** An https server on loopback that answers everything with a small JSON object. */
export async function secureServer(): Promise<SecureServer> {
  const { authority, key, cert } = await certificates();
  const folder = mkdtempSync(join(tmpdir(), 'sortie-authority-'));
  const authorityPath = join(folder, 'authority.pem');
  writeFileSync(authorityPath, authority);
  const received: { line: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  let connections = 0;
  const server = createServer({ key, cert }, (request, response) => {
    received.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    request.resume();
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"result":"ok"}');
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    authority: authorityPath,
    url: `https://localhost:${address.port}`,
    port: address.port,
    received,
    get connections() {
      return connections;
    },
    close() {
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
