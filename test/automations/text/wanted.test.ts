import { describe, expect, it } from '@jest/globals';
import { dsSearchQueryArray } from '../../../src/automations/text/ds-search-query-array.js';
import { extractEmailTransformer } from '../../../src/automations/text/extract-email-transformer.js';
import { getStringsDistance } from '../../../src/automations/text/get-strings-distance.js';
import { replaceMatchGroup } from '../../../src/automations/text/replace-match-group.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import type { Automation } from '../../../src/playbook/automation/automation.js';
import { answered, contentsOf } from '../calling.js';

const all = (automation: Automation, args: JsonObject) =>
  answered(automation, args).entries?.map(({ Contents }) => Contents);

describe('GetStringsDistance', () => {
  it('counts the letters that differ', () => {
    const args = { inputString: 'kitten', compareString: 'sitting,kitten,mitten', distance: '3' };
    expect(contentsOf(getStringsDistance, args)).toEqual({
      Distances: [
        { StringA: 'kitten', StringB: 'sitting', LevenshteinDistance: 3, TooClose: false },
        { StringA: 'kitten', StringB: 'kitten', LevenshteinDistance: 0, TooClose: false },
        { StringA: 'kitten', StringB: 'mitten', LevenshteinDistance: 1, TooClose: true },
      ],
    });
    expect(() => contentsOf(getStringsDistance, { ...args, distance: 'far' })).toThrow('"distance"');
  });
});

describe('ReplaceMatchGroup', () => {
  it.each([
    // As the ArcSight playbooks split what is before a URL from it.
    ['ip:1.1.1.1://x', String.raw`.*?(:).*?:\/\/`, '":"', 'ip":"1.1.1.1://x'],
    ['a1b2', String.raw`[a-z](\d)`, '#', 'a#b#'],
    ['abc', '(a)b(c)', '', 'b'],
    ['abc', '(a(b))c', '-', '-c'],
    ['ab', '(x)?a(b)', '-', 'a-'],
    ['abc', 'b', '-', 'abc'],
    ['abc', '(z)', '-', 'abc'],
  ])('of %s by %s', (value, regex, replace_with, result) => {
    expect(contentsOf(replaceMatchGroup, { value, regex, replace_with })).toBe(result);
  });
});

describe('ExtractEmailTransformer', () => {
  it('answers with each address, in lower case', () => {
    const value = ['Ana <Ana@Example.com>, bo@b.org', 'none'];
    expect(all(extractEmailTransformer, { value })).toEqual(['ana@example.com', 'bo@b.org']);
    expect(all(extractEmailTransformer, { value: ['none'] })).toEqual([]);
  });
});

describe('DsSearchQueryArray', () => {
  it('asks for all of them, each once, and leaves out what is not worth it', () => {
    const args = {
      md5: ['m'],
      ip: '1.1.1.1,0.0.0.0',
      domain: ['a.com', 'x.portal-digitalshadows.com', 'portal-digitalshadows.com'],
      url: ['https://a.com/x', 'https://portal-digitalshadows.com/x'],
      cve: ['m'],
      value: ['not looked for'],
    };
    expect(all(dsSearchQueryArray, args)).toEqual(['m OR a.com OR 1.1.1.1 OR https://a.com/x']);
    expect(all(dsSearchQueryArray, { value: 'x' })).toEqual([]);
  });

  it('puts no more than 35 words into one', () => {
    const ip = Array.from({ length: 10 }, (_, index) => `1.1.1.${index}`);
    const queries = all(dsSearchQueryArray, { ip });
    expect(queries).toEqual([ip.slice(0, 8).join(' OR '), ip.slice(8).join(' OR ')]);
    const long = Array.from({ length: 40 }, () => 'word').join(' ');
    expect(all(dsSearchQueryArray, { cve: [long, `"${long}" AND x`] })).toEqual([`"${long}" AND x`, long]);
  });
});
