import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { parseUrl } from '../../sdk/http/parse-url.js';
import { done, note } from '../answer.js';
import { listArgument } from '../given.js';
import { needFew } from '../limits.js';

/** `IsUrlPartOfDomain`: for each URL and each domain, whether its host is that domain or below it. */
export const isUrlPartOfDomain: Automation = {
  name: 'IsUrlPartOfDomain',
  description: 'Tells whether URLs are in domains.',
  arguments: [
    { name: 'domains', description: 'The domains.', isRequired: true, isArray: true },
    { name: 'urls', description: 'The URLs.', isRequired: true, isArray: true },
  ],
  run({ args }) {
    const domains = [...new Set(listArgument(args, 'domains').map(plain))].filter((domain) => domain !== '');
    const urls = listArgument(args, 'urls').map(asAnyText);
    needFew(urls, '"urls"', 1_000);
    needFew(domains, '"domains"', 100);
    const found = urls.flatMap((url) => {
      const host = hostOf(url);
      return domains.map((domain) => ({
        URL: url,
        Domain: domain,
        IsInternal: host === domain || host.endsWith(`.${domain}`),
      }));
    });
    return done(note(found, { IsUrlPartOfDomain: found }));
  },
};

function plain(domain: Parameters<typeof asAnyText>[0]): string {
  return asAnyText(domain)
    .trim()
    .toLowerCase()
    .replace(/^\*?\./, '');
}

/** Of a mail address what stands behind its `@`. */
function hostOf(url: string): string {
  const text = url.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  return parseUrl(address)?.hostname.toLowerCase() ?? '';
}
