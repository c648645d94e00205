import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { parseUrl } from '../../sdk/http/parse-url.js';
import { note } from '../answer.js';
import { listArgument } from '../given.js';
import { needFew } from '../limits.js';

/** Words that one query may have. */
const mostWords = 35;
const portal = '.portal-digitalshadows.com';

/** What may be asked for, and what of it is not worth asking. */
const asked: readonly (readonly [name: string, what: string, isWanted?: (text: string) => boolean])[] = [
  ['sha1', 'SHA-1 hashes'],
  ['md5', 'MD5 hashes'],
  ['sha256', 'SHA-256 hashes'],
  ['domain', 'Domains', isForeign],
  ['ip', 'IP addresses', (ip) => ip !== '0.0.0.0'],
  ['url', 'URLs', (url) => isForeign(parseUrl(url)?.host ?? '')],
  ['cve', 'CVEs'],
];

/** `DsSearchQueryArray`: searches for all of some indicators, as few as may be, each of up to 35 words. */
export const dsSearchQueryArray: Automation = {
  name: 'DsSearchQueryArray',
  description: 'Writes searches for indicators, as few as may be.',
  tags: ['transformer'],
  arguments: [
    ...asked.map(([name, what]) => ({ name, description: `${what} to look for.`, isArray: true })),
    // What a transformer is applied to; the original asks its own arguments only.
    { name: 'value', description: 'Not looked for.', isArray: true },
  ],
  run({ args }) {
    const terms = new Set(
      asked.flatMap(([name, , isWanted = () => true]) =>
        listArgument(args, name)
          .map(asAnyText)
          .filter((text) => text !== '' && isWanted(text)),
      ),
    );
    needFew([...terms], 'What is looked for');
    const counted = [...terms].map((term) => ({ term, words: wordsIn(term) }));
    const queries: string[][] = [];
    let room = 0;
    for (const { term, words } of counted.sort((one, other) => one.words - other.words)) {
      const last = queries.at(-1);
      if (last && words <= room) last.push(term);
      else {
        queries.push([term]);
        room = mostWords;
      }
      room -= words;
    }
    return { kind: 'done', entries: queries.map((query) => note(query.join(' OR '))) };
  },
};

/** Not the portal that the searches are asked in. */
function isForeign(domain: string): boolean {
  return !`.${domain}`.endsWith(portal);
}

/** What stands in quotes is one word. */
function wordsIn(term: string): number {
  const plain = term.replace(/"[^"]*"/g, 'x').replace(/ (?:AND|OR|NOT) /g, ' ');
  return plain.match(/\w+/g)?.length ?? 0;
}
