import type { Verdict } from './verdict.js';

const verdictOfLabel = new Map<string, Verdict>([
  ['malicious', 'malicious'],
  ['suspicious', 'suspicious'],
  ['unavailable', 'not_available'],
]);

const schemes = new Set(['http:', 'https:', 'ftp:']);

/** The parsed URL, or `undefined` where it is none. A missing scheme is taken as `http`. */
export function readSampleUrl(text: string): URL | undefined {
  const complete = text.includes('://') ? text : `http://${text}`;
  const url = parsed(complete);
  return url && schemes.has(url.protocol) && url.hostname !== '' ? url : undefined;
}

/** The verdict of a URL by the first label of its host (`interface.md`, The simulator). */
export function classifyUrl(url: URL): Verdict {
  const [label = ''] = url.hostname.toLowerCase().split('.');
  return verdictOfLabel.get(label) ?? 'clean';
}

/** `URL.canParse` of Node 20 refuses names with umlauts once its callers are compiled. */
function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
