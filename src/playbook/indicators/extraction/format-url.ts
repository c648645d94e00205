import { unwrapUrl } from './unwrap-url.js';

/** A scheme as it is written, in whatever disguise, with any number of slashes in either direction. */
const writtenScheme = /^(https?|hxxps?|meows?|s?ftps?)(?:\[?:\]?)[/\\]+/i;

/** A character that would end the URL, or hide something from its reader. */
const endsUrl = /[\s"'<>`\p{Cc}\p{Cf}]/u;

/**
 * A URL as an indicator: its scheme made plain (`hxxp`, `http:\\`), what a mail gateway has wrapped taken out, and its
 * escapes decoded. None is given to one without a scheme.
 */
export function formatUrl(url: string): string {
  const plain = withPlainScheme(url.replaceAll('&amp;', '&'));
  const unwrapped = unwrapUrl(plain);
  return decodeEscapes(endsUrl.test(unwrapped) ? plain : withPlainScheme(unwrapped));
}

function withPlainScheme(url: string): string {
  return url.replace(writtenScheme, (_, scheme: string) => `${plainScheme(scheme)}://`);
}

/** `hxxp` and `meow` are how reports write `http`. */
function plainScheme(scheme: string): string {
  const written = scheme.toLowerCase();
  if (written.startsWith('meow')) return written.endsWith('s') ? 'https' : 'http';
  return written.replace('hxxp', 'http');
}

/** What cannot be decoded, or would end the URL, stays as it is. */
function decodeEscapes(url: string): string {
  return url.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      const decoded = decodeURIComponent(escapes);
      return endsUrl.test(decoded) ? escapes : decoded;
    } catch {
      return escapes;
    }
  });
}

/** The URL that stands in the first parameter of another: `https://a.com/?to=https://b.com/`. */
export function urlInFirstParameter(url: string): string | undefined {
  const query = url.indexOf('?');
  if (query === -1) return undefined;
  const [first = ''] = url.slice(query + 1).split('&', 1);
  const value = first.slice(first.indexOf('=') + 1);
  return first.includes('=') && writtenScheme.test(value) ? value : undefined;
}
