import { unwrapUrl } from '../../playbook/indicators/extraction/unwrap-url.js';

/**
 * A URL without the wrapper of a mail gateway, or without what makes it harmless: `hxxps://www[.]a[.]com` is
 * `https://www.a.com` (`spec/builtin-scripts.md`). A wrapper without a URL in it stays.
 */
export function unescapedUrl(url: string): string {
  const absolute = /^[a-z]+:/i.test(url) ? url : `https://${url}`;
  const unwrapped = unwrapUrl(absolute);
  return unwrapped === absolute ? refanged(url) : unwrapped;
}

function refanged(url: string): string {
  const whole = url
    .replaceAll('[.]', '.')
    .replace(/^(?:http|hxxp|meow)(s?):[/\\]{0,2}/i, (_, secure: string) => `http${secure.toLowerCase()}://`)
    .replaceAll('&amp;', '&');
  return /^(?:http|ftp)/i.test(whole) ? whole : `http://${whole}`;
}
