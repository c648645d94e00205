import { describe, expect, it } from '@jest/globals';
import { note } from '../../../src/automations/answer.js';
import { addDBotScoreToContext } from '../../../src/automations/indicators/add-dbot-score-to-context.js';
import { createDBotScoreEntry } from '../../../src/automations/indicators/create-dbot-score-entry.js';
import { dbotAverageScore } from '../../../src/automations/indicators/dbot-average-score.js';
import { reputations } from '../../../src/automations/indicators/reputation.js';
import { errorEntry } from '../../../src/language/entry/error-entry.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { answered, callWith, contentsOf, ended } from '../calling.js';

describe('a score that a playbook gives', () => {
  it('becomes a row of DBotScore', () => {
    const [entry] =
      answered(addDBotScoreToContext, {
        indicator: 'a.com',
        indicatorType: 'Domain',
        score: '2',
        vendor: 'Me',
        reliability: 'B - Usually reliable',
      }).entries ?? [];
    expect(entry?.EntryContext).toEqual({
      DBotScore: {
        Indicator: 'a.com',
        Type: 'Domain',
        Vendor: 'Me',
        Score: 2,
        Reliability: 'B - Usually reliable',
      },
    });
    const args = { value: 'a.com', indicator_type: 'domain', integration_name: 'A', score: '3' };
    expect(contentsOf(createDBotScoreEntry, args)).toEqual({
      Indicator: 'a.com',
      Type: 'domain',
      Vendor: 'A',
      Score: 3,
    });
  });

  it.each(['4', '-1', '1.5', 'bad'])('is none of DBot: %s', (score) => {
    expect(() => contentsOf(addDBotScoreToContext, { indicator: 'a', score })).toThrow('"score"');
  });
});

describe('DBotAverageScore', () => {
  it('is the mean of the scores that know something', () => {
    const DBotScore = [
      { Indicator: '8.8.8.8', Score: 1 },
      { Indicator: '8.8.8.8', Score: 0 },
      { Indicator: '8.8.8.8', Score: 2 },
      { Indicator: 'a.com', Score: 0 },
      'no score',
    ];
    expect(contentsOf(dbotAverageScore, {}, { context: { DBotScore } })).toEqual([
      { Indicator: '8.8.8.8', Score: 1.5 },
      { Indicator: 'a.com', Score: 0 },
    ]);
    const [only] = DBotScore;
    expect(contentsOf(dbotAverageScore, {}, { context: { DBotScore: only ?? null } })).toEqual([
      { Indicator: '8.8.8.8', Score: 1 },
    ]);
    expect(contentsOf(dbotAverageScore, {})).toEqual([]);
  });
});

describe('the automations that ask about an indicator', () => {
  it.each<[string, string, string]>([
    ['IPReputation', 'ip', 'ip'],
    ['URLReputation', 'url', 'url'],
    ['DomainReputation', 'domain', 'domain'],
    ['FileReputation', 'file', 'file'],
    ['cveReputation', 'input', 'cve'],
  ])('%s', (name, argument, command) => {
    const automation = reputations.find((one) => one.name === name);
    if (!automation) throw new Error(name);
    const args: JsonObject = { [argument]: ['x'] };
    expect(automation.run(callWith(args))).toMatchObject({ command, args: { [command]: ['x'] } });
    const answer = [
      { entry: note('fine'), origin: { brand: 'A', instance: 'a' } },
      { entry: errorEntry('It failed.'), origin: { brand: 'B', instance: 'b' } },
    ];
    const { relayed = [] } = ended(automation.resume?.(callWith(args), null, answer));
    expect(relayed.map(({ entry }) => entry.Contents)).toEqual(['fine', 'B returned an error.\nIt failed.']);
    expect(relayed[1]?.entry.Type).toBe(4);
  });
});
