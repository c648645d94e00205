import { isRange } from './cidr.js';
import { findDomains } from './domain.js';
import { hasHost, scheme, upToFinalDot } from './host-of-url.js';
import { findIpv4 } from './ip.js';

/** Browsers and servers take no longer ones; what is longer is no URL. */
const longest = 4096;

/**
 * The URLs of a text as they are written, in order: with a scheme, or as a domain, an address or anything that begins with
 * `www.`, with a path. A list of them may be parted by `,`, `;` or `|` alone; a link of markdown has one on either side
 * of `](`.
 */
export function* findWrittenUrls(text: string): Generator<string> {
  const ends = new Ends(text);
  let free = 0;
  for (const from of startsIn(text)) {
    const to = ends.behind(from);
    if (from < free || to - from > longest) continue;
    const written = upToFinalDot(text.slice(from, to));
    if (!hasHost(written)) continue;
    const url = withoutFinalSigns(written);
    if (isRange(url.replace(/^[\d.]+/, ''))) continue;
    free = from + url.length;
    yield url;
  }
}

/** What begins so is meant as a host, whatever it ends in. A label has no dot in it: this is linear. */
const worldWideWeb = /(?<![\p{L}\p{N}_.-])www(?:\.[\p{L}\p{N}_-]+)+/giu;

/** Where a URL may begin, in order. */
function startsIn(text: string): readonly number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(new RegExp(`(?<![a-z\\d])${scheme}`, 'gi'))) starts.push(index);
  const path = /(?::\d{1,5})?\/[^\s"'<>`]/y;
  const addHost = (from: number, to: number) => {
    path.lastIndex = to;
    // Behind these it is a part of a path, or of an e-mail address.
    if (!'/\\@'.includes(text[from - 1] ?? ' ') && path.test(text)) starts.push(from);
  };
  for (const { from, to } of findDomains(text)) addHost(from, to);
  for (const { address, to } of findIpv4(text)) addHost(to - address.length, to);
  for (const { 0: host, index } of text.matchAll(worldWideWeb)) addHost(index, index + host.length);
  return starts.sort((one, other) => one - other);
}

/** Where URLs end. Each stretch of the text is searched once, however many begin in it. */
class Ends {
  #stop = -1;
  #next = -1;

  constructor(private readonly text: string) {}

  /** The place of what ends a URL that begins here: a blank, a quote, or a sign before the next URL of a list. */
  behind(from: number): number {
    if (this.#stop <= from) this.#stop = this.#find(/[\s"'<>`\p{Cc}]/gu, from);
    if (this.#next <= from) this.#next = this.#find(new RegExp(`(?:[,;|]|\\]\\()${scheme}`, 'gi'), from);
    return Math.min(this.#stop, this.#next);
  }

  #find(pattern: RegExp, from: number): number {
    pattern.lastIndex = from;
    return pattern.exec(this.text)?.index ?? this.text.length;
  }
}

function withoutFinalSigns(url: string): string {
  let to = url.length;
  while (to > 0 && ').,;]'.includes(url[to - 1] ?? ' ')) to -= 1;
  return url.slice(0, to);
}
