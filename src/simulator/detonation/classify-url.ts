import type { Verdict } from './verdict.js';

const verdictOfLabel = new Map<string, Verdict>([
  ['malicious', 'malicious'],
  ['suspicious', 'suspicious'],
  ['unavailable', 'not_available'],
]);

const schemes = new Set(['http:', 'https:', 'ftp:']);

/** The parsed URL, or `undefined` where it is none. A missing scheme is taken as `http`. */
export function readSampleUrl(text: string): URL | undefined {
  for (const candidate of [text, `http://${text}`]) {
    if (!URL.canParse(candidate)) continue;
    const url = new URL(candidate);
    if (schemes.has(url.protocol) && url.hostname !== '') return url;
  }
  return undefined;
}

/** The verdict of a URL by the first label of its host (`interface.md`, The simulator). */
export function classifyUrl(url: URL): Verdict {
  const [label = ''] = url.hostname.toLowerCase().split('.');
  return verdictOfLabel.get(label) ?? 'clean';
}
