import { ConfigurationError } from '../../errors/configuration-error.js';
import type { Environment } from '../environment.js';
import { parseUrl } from '../parse-url.js';
import { bypassesProxy } from './bypasses-proxy.js';

/** A proxy for HTTP. */
export interface HttpProxy {
  /** Scheme, host and port; for messages. */
  readonly origin: string;
  readonly isSecure: boolean;
  /** A name or an address, an IPv6 address without its brackets. */
  readonly host: string;
  readonly port: number;
  /** Secret: appears in no log, error or trace. */
  readonly login?: { readonly username: string; readonly password: string };
}

/**
 * The proxy that the environment names for a target: `HTTPS_PROXY` or `HTTP_PROXY` by the target's scheme, unless
 * `NO_PROXY` lists it. Upper case goes before lower case; a value without a scheme gets `http://`
 * (`spec/execution.md` section 8).
 * @throws ConfigurationError for a value that cannot be used; it repeats no password
 */
export function chooseProxy(target: URL, environment: Environment): HttpProxy | undefined {
  const variable = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const value = variableOf(variable, environment);
  if (value === '' || bypassesProxy(target, variableOf('NO_PROXY', environment))) return undefined;
  return readProxy(variable, value);
}

function variableOf(variable: string, environment: Environment): string {
  return (environment[variable] || environment[variable.toLowerCase()] || '').trim();
}

function readProxy(variable: string, value: string): HttpProxy {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const url = parseUrl(withScheme);
  if (!url || url.hostname === '') throw unusable(variable, value, 'is no address of a proxy');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw unusable(
      variable,
      value,
      `has the scheme ${url.protocol.slice(0, -1)}; only http and https proxies are supported`,
    );
  // A password with a slash or a # in it would otherwise be taken apart, and its beginning for the host.
  if (url.pathname.length > 1 || url.search !== '' || url.hash !== '')
    throw unusable(
      variable,
      value,
      'has something behind its host (in a user name or a password, / ? # and @ are written %2F %3F %23 %40)',
    );
  const isSecure = url.protocol === 'https:';
  const port = url.port === '' ? (isSecure ? 443 : 80) : Number(url.port);
  const login = { username: decoded(url.username), password: decoded(url.password) };
  return {
    origin: `${url.protocol}//${url.hostname}:${port}`,
    isSecure,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port,
    ...(login.username || login.password ? { login } : {}),
  };
}

function unusable(variable: string, value: string, why: string): ConfigurationError {
  // All before the last @ may hold a password.
  const shown = value.replace(/^((?:https?|socks\w{0,2}):\/\/)?.*@/is, '$1******@').slice(0, 200);
  return new ConfigurationError(
    `The proxy ${JSON.stringify(shown)} in ${variable} ${why}. It should look like http://proxy.example.org:3128.`,
  );
}

/** Percent-encoding taken off; a text that is not well encoded stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
