import { describe, expect, it } from '@jest/globals';
import { isMaliciousIndicatorFound } from '../../../src/automations/indicators/is-malicious-indicator-found.js';
import { EntryType } from '../../../src/language/entry/entry.js';
import { errorEntry } from '../../../src/language/entry/error-entry.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { callWith, contentsOf, ended } from '../calling.js';

const defaults = { includeSuspicious: 'no', includeManual: 'yes' };
const score = (Score: Json, more: JsonObject = {}): JsonObject => ({
  Indicator: '1.1.1.1',
  Type: 'ip',
  Vendor: 'VMRay',
  Score,
  ...more,
});
const manual = { Vendor: 'Manual' };

describe('the scores in the context', () => {
  it.each<[Json, JsonObject, string]>([
    [score(3), {}, 'yes'],
    [score(2), {}, 'no'],
    [score(2), { includeSuspicious: 'yes' }, 'yes'],
    [score(1), { includeSuspicious: 'yes' }, 'no'],
    [score('3'), {}, 'yes'],
    [[score(1), score(3, { Type: 'URL' })], {}, 'yes'],
    [score(3, { Type: 'Hash' }), {}, 'yes'],
    [score(3, { Type: 'cve' }), {}, 'no'],
    [score(3, { Indicator: '' }), {}, 'no'],
    [[score(3), score(1, manual)], {}, 'no'],
    [[score(3), score(1, manual)], { includeManual: 'no' }, 'yes'],
    [[score(3), score(3, manual)], {}, 'yes'],
    [[score(2), score(1, manual)], { includeSuspicious: 'yes' }, 'no'],
    [[score(3), score(1, { ...manual, Indicator: '2.2.2.2' })], {}, 'yes'],
    [[score(3), score(1, { ...manual, Vendor: 'Other' })], {}, 'yes'],
    [['text', null, 5], {}, 'no'],
    [null, {}, 'no'],
  ])('%j with %j: %s', (DBotScore, args, answer) => {
    expect(contentsOf(isMaliciousIndicatorFound, { ...defaults, ...args }, { context: { DBotScore } })).toBe(
      answer,
    );
  });

  it('where there are none', () => {
    expect(contentsOf(isMaliciousIndicatorFound, { ...defaults, queryIndicators: 'no' })).toBe('no');
  });
});

describe('the indicators of the investigation', () => {
  const asked = (args: JsonObject) =>
    isMaliciousIndicatorFound.run(callWith({ ...defaults, queryIndicators: 'yes', ...args }));

  it.each<[JsonObject, string]>([
    [{}, '(reputation:Bad) and investigationIDs:4'],
    [{ includeSuspicious: 'yes' }, '(reputation:Bad or reputation:Suspicious) and investigationIDs:4'],
    [{ maliciousQueryOverride: 'type:IP' }, 'type:IP and investigationIDs:4'],
  ])('are asked for with %j', (args, query) => {
    expect(asked(args)).toMatchObject({
      kind: 'command',
      command: 'findIndicators',
      args: { query, size: 1 },
    });
  });

  it.each<[Json, string]>([
    [[{ value: '1.1.1.1' }], 'yes'],
    [[], 'no'],
    [null, 'no'],
  ])('answer %j: %s', (Contents, answer) => {
    const entry = { Type: EntryType.note, ContentsFormat: 'json', Contents } as const;
    const step = isMaliciousIndicatorFound.resume?.(callWith(defaults), null, [{ entry }]);
    expect(ended(step).entries?.[0]?.Contents).toBe(answer);
  });

  it('are not taken for harmless when they cannot be asked for', () => {
    const entry = errorEntry('There is no command findIndicators.');
    expect(() => isMaliciousIndicatorFound.resume?.(callWith(defaults), null, [{ entry }])).toThrow(
      'There is no command findIndicators.',
    );
  });

  it('are not asked for when a score is enough', () => {
    const context = { DBotScore: score(3) };
    expect(contentsOf(isMaliciousIndicatorFound, { ...defaults, queryIndicators: 'yes' }, { context })).toBe(
      'yes',
    );
  });
});
