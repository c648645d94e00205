import { readFileSync } from 'node:fs';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { ConfigurationError } from '../errors/configuration-error.js';
import type { Environment } from './environment.js';

/** Reading all roots takes a while: the last result is used again while the files say the same. */
let last: { readonly added: string; readonly context: SecureContext } | undefined;

/** What Node trusts by itself. */
let usual: SecureContext | undefined;

/**
 * What is trusted: Node's own roots, `NODE_EXTRA_CA_CERTS` included, and the certificates of the file that
 * `SSL_CERT_FILE` names (`spec/execution.md` section 8). The same every time as long as the files are: Node would make
 * one for each connection, and let go of its memory, which is not the heap's, only much later.
 * @throws ConfigurationError when the file cannot be read or holds no certificates
 */
export function trustedCertificates(environment: Environment): SecureContext {
  const path = environment['SSL_CERT_FILE'];
  if (!path) {
    usual ??= createSecureContext();
    return usual;
  }
  // A list of our own takes the place of Node's, so what Node would have added is added here.
  const extra = environment['NODE_EXTRA_CA_CERTS'];
  const added = [readCertificates(path), ...(extra && extra !== path ? readIfPossible(extra) : [])];
  const key = added.join('');
  if (last?.added === key) return last.context;
  try {
    const context = createSecureContext({ ca: [...rootCertificates, ...added] });
    last = { added: key, context };
    return context;
  } catch {
    throw unusable(path, 'holds certificates that cannot be read');
  }
}

function readCertificates(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const isCoded = typeof error === 'object' && error !== null && 'code' in error;
    throw unusable(path, `cannot be read (${isCoded ? String(error.code) : 'unknown reason'})`);
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw unusable(path, 'holds no certificate in PEM form');
  return text;
}

/** Node itself only warns of a bad `NODE_EXTRA_CA_CERTS`. */
function readIfPossible(path: string): readonly string[] {
  try {
    return [readCertificates(path)];
  } catch {
    return [];
  }
}

function unusable(path: string, why: string): ConfigurationError {
  return new ConfigurationError(`The file ${JSON.stringify(path)} in SSL_CERT_FILE ${why}.`);
}
