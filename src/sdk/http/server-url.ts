import { ConfigurationError } from '../errors/configuration-error.js';

/**
 * The server's address as an instance is configured with it: without a scheme `https` is assumed, trailing slashes
 * and a typed `/rest` are dropped (D25).
 * @returns scheme, host and path, without a trailing slash
 * @throws ConfigurationError when it is no http or https address, or carries a user, a query or a fragment
 */
export function readServerUrl(configured: string): string {
  const text = configured.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  const refuse = (why: string) =>
    new ConfigurationError(
      `The server URL ${JSON.stringify(withoutUser(text))} ${why}. It should look like https://cloud.vmray.com.`,
    );
  if (text === '' || !url) throw refuse('is not a URL');
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw refuse(`has the scheme ${url.protocol.slice(0, -1)}, not https`);
  if (url.username !== '' || url.password !== '') throw refuse('carries a user name or a password');
  if (url.search !== '' || url.hash !== '') throw refuse('carries a query or a fragment');
  const path = url.pathname.replace(/\/+$/, '').replace(/\/rest$/, '');
  return `${url.protocol}//${url.host}${path.replace(/\/+$/, '')}`;
}

/** What stands before an @ may be a password: it is not repeated in a message. */
function withoutUser(text: string): string {
  return text.slice(0, 200).replace(/\/\/[^/@]*@/, '//******@');
}
