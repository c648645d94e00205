import { describe, expect, it } from '@jest/globals';
import { cvssCalculator } from '../../../src/automations/scoring/cvss-calculator.js';
import { isJsonObject, type JsonObject } from '../../../src/language/json/json.js';
import { answered } from '../calling.js';

/** The metrics of a vector: `AV:N/AC:L/…`. */
const metrics = (vector: string): JsonObject =>
  Object.fromEntries(vector.split('/').map((metric) => metric.split(':')));

const scores = (vector: string, version = '3.1'): JsonObject => {
  const [entry] = answered(cvssCalculator, { version, ...metrics(vector) }).entries ?? [];
  const [cvss = null] = Object.values(entry?.EntryContext ?? {});
  return isJsonObject(cvss) ? cvss : {};
};

describe('CVSSCalculator', () => {
  // Examples of first.org, and of published vulnerabilities.
  it.each([
    ['AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
    ['AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
    ['AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 8.8],
    ['AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
    ['AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1],
    ['AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 7.8],
    ['AV:P/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
  ])('gives %s the base score %d', (vector, score) => {
    expect(scores(vector)).toMatchObject({ BaseScore: score, VectorString: `CVSS:3.1/${vector}` });
    expect(scores(vector, '3.0')).toMatchObject({ BaseScore: score, Version: '3.0' });
  });

  it('lets time and surroundings change it', () => {
    const base = 'AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
    expect(scores(`${base}/E:U/RL:O/RC:U`)).toMatchObject({ TemporalScore: 7.8, EnvironmentalScore: 7.8 });
    expect(scores(`${base}/MAV:P/MC:N/MI:N/MA:L`)).toMatchObject({ BaseScore: 9.8, EnvironmentalScore: 2.4 });
    expect(scores(`${base}/MS:C`)).toMatchObject({ EnvironmentalScore: 10 });
    expect(scores(`${base}/CR:L/IR:L/AR:L`)['EnvironmentalScore']).toBeLessThan(9.8);
  });

  it('tells its parts', () => {
    expect(scores('AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H')).toMatchObject({
      ImpactSubScore: 1,
      Impact: 5.9,
      Exploitability: 2.1,
    });
  });

  it.each([
    ['AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', '"AV" must be one of N, A, L, P'],
    ['AV:N/AC:L/PR:N/UI:N/S:X/C:H/I:H/A:H', '"S" must be U or C'],
    ['AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/MPR:Q', '"MPR" must be one of'],
    ['AV:N', '"S" must be'],
  ])('refuses %s', (vector, why) => {
    expect(() => scores(vector)).toThrow(why);
  });

  it('refuses another version', () => {
    expect(() => scores('AV:N', '2.0')).toThrow('"version"');
  });
});
