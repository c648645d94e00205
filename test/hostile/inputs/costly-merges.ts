import { expect } from '@jest/globals';
import type { HostileClass } from '../hostile-input.js';
import { ok } from '../vendor/calm-answers.js';

/** Texts of which no two are equal, and all are the number nothing. */
const zeros = (count: number, spell: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => spell(index));

const digits = (index: number) => `0e${String(index).padStart(30, '0')}`;

/** Attack class 9: answers whose merging into the context takes the square of their length. */
export const costlyMerges: HostileClass = {
  title: 'answers that cost hours when they are merged',
  inputs: [
    {
      name: 'twenty thousand domains that are one number',
      reason:
        'an index by number finds all of them for each: the square of a list (magic hashes, spaze.org and CWE-1024)',
      attack: {
        kind: 'command',
        line: '!vmray-get-iocs sample_id=5',
        vendor: {
          '/sample/5/iocs': ok({
            iocs: {
              domains: zeros(20_000, (index) => `0e${index}`).map((domain) => ({
                domain,
                ioc: true,
                verdict: 'malicious',
              })),
            },
          }),
        },
      },
      expect({ door, entries }) {
        if (door !== 'run') expect(entries).toMatchObject([{ Type: 1 }]);
      },
    },
    {
      name: 'files whose hashes are one number',
      reason: 'an MD5 of 0e and thirty digits is zero to whoever compares as JavaScript and PHP do',
      attack: {
        kind: 'command',
        line: '!vmray-get-sample sample_id=5 extend-context="File(val.MD5 && val.MD5 == obj.MD5)=data.files"',
        vendor: {
          '/sample/5': ok({ sample_id: 5, files: zeros(20_000, digits).map((MD5) => ({ MD5 })) }),
        },
      },
      expect({ door, text, context }) {
        if (door !== 'library') return;
        expect(text).toContain('takes too much work, so the rest was appended');
        expect(context?.['File']).toHaveLength(20_000);
      },
    },
  ],
};
