import { findWrittenUrls } from './find-written-urls.js';
import { formatUrl, urlInFirstParameter } from './format-url.js';
import type { IndicatorKind } from './indicator-kind.js';

/**
 * URLs: what begins with a scheme, and a host or an address with a path behind it (a host that begins with `www.` may end
 * in anything), up to a blank, a quote, `<` or `>`
 * and without the signs that end a sentence. One that stands in the first parameter of another is found too.
 */
export const url: IndicatorKind = {
  type: 'URL',
  command: 'url',
  contextKey: 'URL(val.Data && val.Data === obj.Data)',
  contextOf: (data) => ({ Data: data }),
  *find(text) {
    for (const written of findWrittenUrls(text)) {
      const formatted = formatUrl(written);
      yield formatted;
      const inner = urlInFirstParameter(formatted);
      if (inner !== undefined) yield formatUrl(inner);
    }
  },
};

/** Whether a whole text is one URL. */
export function isUrl(text: string): boolean {
  const [written] = findWrittenUrls(text);
  return written !== undefined && written.length === text.length;
}
