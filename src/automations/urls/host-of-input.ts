import { parse } from 'tldts';
import { unescapedUrl } from './unescaped-url.js';

/** A name of the Internet, as the parts that it is registered by. */
export interface RegisteredHost {
  /** Whole: `www.example.co.uk`. */
  readonly name: string;
  /** What is registered: `example.co.uk`. */
  readonly domain: string;
  /** `www`; empty where there is nothing before the domain. */
  readonly below: string;
  /** `co.uk`. */
  readonly suffix: string;
}

const longest = 10_000;

/** The host that a URL, a mail address or a domain names, out of the wrapper of a mail gateway; undefined where it is none of the Internet. */
export function hostOfInput(text: string): RegisteredHost | undefined {
  if (text.length > longest) return undefined;
  const { hostname, domain, subdomain, publicSuffix, isIcann } = parse(unescapedUrl(text.trim()), {
    allowPrivateDomains: false,
  });
  if (hostname === null || domain === null || publicSuffix === null || isIcann !== true) return undefined;
  return { name: hostname, domain, below: subdomain ?? '', suffix: publicSuffix };
}
