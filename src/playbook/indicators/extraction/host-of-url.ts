/** Schemes of URLs, also as reports write them so that nobody can click, with the slashes behind them. */
export const scheme = String.raw`(?:https?|hxxps?|meows?|s?ftps?)(?:\[?:\]?)[/\\]+`;

const beginning = new RegExp(String.raw`^((?:${scheme})?)([^/\\?#]*)`, 'i');
const labels = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/u;

/**
 * Whether a host can be meant, whatever signs stand behind it. One that is a bare number is none (public test
 * Indicators-reputation-Test).
 */
export function hasHost(url: string): boolean {
  const authority = beginning.exec(url)?.[2] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  return /^[\p{L}\p{N}_[]/u.test(host) && !/^\d+[).,;\]]*$/.test(host);
}

/** A URL up to the dot behind its host: `http://a.com` of `http://a.com./#x` (public test Indicators-reputation-Test). */
export function upToFinalDot(url: string): string {
  const [, written = '', authority = ''] = beginning.exec(url) ?? [];
  // Before an `@` stands a user, whose name may end in anything.
  const host = authority.includes('@') ? '' : (labels.exec(authority)?.[0] ?? '');
  return host !== '' && authority[host.length] === '.' ? written + host : url;
}
