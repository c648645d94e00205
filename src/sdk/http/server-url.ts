import { ConfigurationError } from '../errors/configuration-error.js';
import { parseUrl } from './parse-url.js';

/** What a URL parser drops or turns into something else without a word: it would then name another host. */
const silentlyChanged = /[\p{Cc}\p{Cf}\s\\]/u;
/** Characters of a host name, by the rules of the name service. */
const longestName = 253;
/** A scheme of any kind; a name with a port looks nearly so. */
const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i;

/**
 * The server's address as an instance is configured with it: without a scheme `https` is assumed, trailing slashes
 * and a typed `/rest` are dropped (D25).
 * @returns scheme, host and path, without a trailing slash
 * @throws ConfigurationError when it is no http or https address, or carries a user, a query or a fragment
 */
export function readServerUrl(configured: string): string {
  const text = configured.trim();
  const refuse = (why: string) =>
    new ConfigurationError(
      `The server URL ${JSON.stringify(withoutUser(text))} ${why}. It should look like https://cloud.vmray.com.`,
    );
  if (silentlyChanged.test(text)) throw refuse('has a blank, a backslash or an invisible character in it');
  if (text.includes('@')) throw refuse('carries a user name or a password');
  const named = scheme.exec(text)?.[1]?.toLowerCase();
  if (named !== undefined && named !== 'https' && named !== 'http')
    throw refuse(`has the scheme ${named.slice(0, 20)}, not https`);
  const isAddress = text !== '' && (named === undefined || text.startsWith('://', named.length));
  const withScheme = named === undefined ? `https://${text}` : text;
  const url = isAddress ? parseUrl(withScheme) : undefined;
  if (!url || url.hostname.length > longestName) throw refuse('is not a URL');
  if (text.includes('?') || text.includes('#')) throw refuse('carries a query or a fragment');
  if (url.port === '0') throw refuse('has the port 0, which is none');
  const path = url.pathname.replace(/\/+$/, '').replace(/\/rest$/, '');
  return `${url.protocol}//${url.host}${path.replace(/\/+$/, '')}`;
}

/** What stands before an @ may be a password, and so may what a query holds: neither is repeated in a message. */
function withoutUser(text: string): string {
  return text
    .replace(/^([a-z]{1,10}:[/\\]{0,2})?.*@/is, '$1******@')
    .replace(/[?#&].*/s, '…')
    .slice(0, 200);
}
