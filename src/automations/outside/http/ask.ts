import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import type { HttpAnswer, HttpRequest } from '../../../sdk/http/http-client.js';
import type { OutsideEdges } from '../outside-automation.js';
import type { Login } from './read-request.js';

/** A request of a script. */
export interface ScriptRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly login?: Login | undefined;
  readonly isInsecure: boolean;
  readonly usesProxy: boolean;
}

const methods: readonly HttpRequest['method'][] = ['GET', 'POST', 'DELETE', 'PUT', 'PATCH', 'HEAD'];

/**
 * Sends a request by the client that integrations use: redirects are followed on the same server only, a GET is repeated
 * after a failure that passes, and an answer has at most 16 MiB.
 * @throws AutomationFailed for a method that is not known; whatever the client throws
 */
export async function ask(
  { method, url, headers, body, login, isInsecure, usesProxy }: ScriptRequest,
  { host, signal }: OutsideEdges,
): Promise<HttpAnswer> {
  const known = methods.find((one) => one === method.trim().toUpperCase());
  if (!known)
    throw new AutomationFailed(
      `"method" must be one of ${methods.join(', ')}, not ${JSON.stringify(method.slice(0, 20))}.`,
    );
  const isText = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  const client = host.http({
    baseUrl: url.href,
    headers: {
      Accept: '*/*',
      ...(body === '' || isText ? {} : { 'Content-Type': 'text/plain' }),
      ...headers,
    },
    secretHeaders: login ? { Authorization: basic(login) } : {},
    insecure: isInsecure,
    proxy: usesProxy,
    retryOnRateLimit: false,
    service: url.host,
  });
  return client.send({
    method: known,
    path: '',
    signal,
    ...(body === '' ? {} : { body: Buffer.from(body) }),
  });
}

function basic({ username, password }: Login): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
