import type { Environment } from '../http/environment.js';
import { encodeLogin } from './encode-login.js';

const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];
const scheme = /^[a-z][a-z0-9+.-]*:\/\//i;
const login = /^([^:]*):(.+)@/s;

/**
 * The passwords of the proxies that an environment names (`http://user:password@host:3128`), as they stand there and as
 * they are sent. A proxy can repeat them in what it answers.
 */
export function proxySecrets(environment: Environment): readonly string[] {
  const found = variables.flatMap((variable) => {
    const [, user = '', password] =
      login.exec((environment[variable] ?? '').trim().replace(scheme, '')) ?? [];
    if (password === undefined) return [];
    return [password, decoded(password), encodeLogin(decoded(user), decoded(password))];
  });
  return [...new Set(found)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
