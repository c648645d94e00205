import { shown } from '../../reading.js';
import type { Rule } from '../rule.js';
import type { Sheet } from '../sheet.js';

const feeding = 'script:\n  type: javascript\n  script: "-"\n  feed: true\n  commands: []\n';

/** The nine parameters of a feed, each with its type; every one of 88 public feeds has them all. */
const parameterTypes: ReadonlyMap<string, number> = new Map([
  ['feed', 8],
  ['feedReputation', 18],
  ['feedReliability', 15],
  ['feedExpirationPolicy', 17],
  ['feedExpirationInterval', 1],
  ['feedFetchInterval', 19],
  ['feedBypassExclusionList', 8],
  ['feedTags', 0],
  ['tlp_color', 15],
]);

/** What the form says of parameters that mean the same in every feed. */
const explanations: ReadonlyMap<string, string> = new Map([
  ['feedReputation', 'Indicators from this integration instance will be marked with this reputation.'],
  ['feedReliability', 'Reliability of the source providing the intelligence data.'],
  [
    'feedBypassExclusionList',
    'When selected, the exclusion list is ignored for indicators from this feed. This means that if an indicator from this feed is on the exclusion list, the indicator might still be added to the system.',
  ],
  ['feedTags', 'Supports CSV values.'],
  ['tlp_color', 'The Traffic Light Protocol (TLP) designation to apply to indicators fetched from the feed.'],
]);

/** Integrations that fetch indicators (`spec/manifest.md` sections 3 and 7). */
export const feedRules: readonly Rule[] = [
  {
    code: 'IN122',
    level: 'warning',
    checks: `A feed has the parameters ${[...parameterTypes].map(([name, type]) => `${name} (type ${type})`).join(', ')}.`,
    breaks: `${feeding}configuration: []`,
    mend: 'Add what is missing, with these types.',
    *check(sheet) {
      if (!isFeed(sheet)) return;
      for (const [name, type] of parameterTypes) {
        const parameter = find(sheet, name);
        if (!parameter) {
          const message = `This is a feed, but has no parameter ${shown(name)} (type ${type}).`;
          yield { path: sheet.script.at('feed'), message };
        } else if (parameter.declared.type !== type) {
          const message = `The parameter ${shown(name)} of a feed has the type ${type}, not ${parameter.declared.type}.`;
          yield { path: parameter.at('type'), message };
        }
      }
    },
  },
  {
    code: 'IN142',
    level: 'warning',
    checks: 'The parameters that mean the same in every feed carry the usual explanation.',
    breaks: `${feeding}configuration:\n  - name: feedTags\n    display: Tags\n    type: 0\n    required: false`,
    mend: 'Take the "additionalinfo" that the message names.',
    *check({ parameters }) {
      for (const { declared, at } of parameters) {
        const wanted = explanations.get(declared.name);
        if (wanted === undefined || plain(declared.description) === plain(wanted)) continue;
        const message = `The "additionalinfo" of ${shown(declared.name)} is the same in every feed: ${JSON.stringify(wanted)}`;
        yield { path: at('additionalinfo'), message };
      }
    },
  },
  {
    code: 'IN163',
    level: 'warning',
    checks:
      'The expiration policy of a feed has type 17 and offers "suddenDeath", unless the feed is incremental ("feedIncremental", hidden, true).',
    breaks: `${feeding}configuration:\n  - name: feedExpirationPolicy\n    type: 17\n    required: false\n    options: [never]`,
    mend: 'Add "suddenDeath" to the options of a full feed; remove it from those of an incremental one.',
    *check(sheet) {
      const policy = isFeed(sheet) ? find(sheet, 'feedExpirationPolicy') : undefined;
      if (policy?.declared.type !== 17) return;
      const incremental = find(sheet, 'feedIncremental')?.declared;
      const isIncremental = incremental?.hidden === true && incremental.defaultValue !== undefined;
      const offers = policy.declared.options.includes('suddenDeath');
      if (offers !== isIncremental) return;
      const message = isIncremental
        ? 'An incremental feed never lists everything, so "suddenDeath" would end indicators that still hold.'
        : 'The expiration policy lacks the option "suddenDeath"; add it, or mark the feed as incremental.';
      yield { path: policy.at('options'), message };
    },
  },
];

function isFeed({ script }: Sheet): boolean {
  return script.map.flag('feed');
}

function find({ parameters }: Sheet, name: string) {
  return parameters.find(({ declared }) => declared.name === name);
}

function plain(text: string): string {
  return text.trim().replace(/\.$/, '').toLowerCase();
}
