import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findIndicators } from '../../../src/playbook/indicators/find-indicators.js';
import { updateIndicators } from '../../../src/playbook/indicators/update-indicators.js';
import { QueryError } from '../../../src/playbook/query/query-error.js';

const at = Date.UTC(2020, 0, 2);
const { indicators } = updateIndicators(
  new Map(),
  [
    { type: 'IP', value: '1.1.1.1', manualScore: 3, investigations: ['4'], tags: ['a b'] },
    {
      type: 'IP',
      value: '2.2.2.2',
      manualScore: 1,
      investigations: ['5'],
      fields: { 'Country Name': ['DE', 'AT'], ports: 80 },
    },
    {
      type: 'Domain',
      value: 'www.Example.com',
      sources: [{ vendor: 'V', score: 2 }],
      investigations: ['4', '5'],
    },
    { type: 'URL', value: 'http://a.com/?x=*', tags: ['t'] },
  ],
  at,
);
const found = (query: string) => findIndicators(indicators, query).map(({ value }) => value);
const [bad, good, domain, url] = ['1.1.1.1', '2.2.2.2', 'www.Example.com', 'http://a.com/?x=*'];

describe('a query for indicators', () => {
  it.each([
    ['', [bad, good, domain, url]],
    ['*', [bad, good, domain, url]],
    ['value:1.1.1.1', [bad]],
    ['value:"1.1.1.1" and type:IP', [bad]],
    ['1.1.1.1', [bad]],
    ['"1.1.1.1" or 2.2.2.2', [bad, good]],
    ['http://a.com/?x=*', [url]],
    ['value:"http://a.com/?x=*"', [url]],
    ['type:ip', [bad, good]],
    ['type:(IP or domain) and not investigationIDs:5', [bad]],
    ['(reputation:Bad or reputation:Suspicious) and investigationIDs:4', [bad, domain]],
    ['verdict:malicious', [bad]],
    ['reputation:None', [url]],
    ['score:>=2', [bad, domain]],
    ['-type:IP', [domain, url]],
    ['-(type:IP or type:URL)', [domain]],
    ['tags:"a b"', [bad]],
    ['tags:*', [bad, url]],
    ['value:*.EXAMPLE.*', [domain]],
    ['value:"*.example.*"', []],
    ['source:v', [domain]],
    ['countryname:at', [good]],
    ['ports:<100', [good]],
    ['lastSeen:>="2020-01-02" and type:URL', [url]],
    ['firstSeen:>2020-01-02', []],
    // `and` binds closer.
    ['type:URL or type:IP and reputation:Good', [good, url]],
    ['type:IP AND NOT reputation:Good', [bad]],
    // Side by side they are all asked for, as public playbooks write it.
    ['type:IP -reputation:Good', [bad]],
    ['(type:IP or type:URL) -tags:pending (reputation:Bad or reputation:Good)', [bad, good]],
    ['type:URL or type:IP reputation:Good', [good, url]],
    ['type:IP "or"', []],
    ['nosuchfield:x', []],
  ])('%s', (query, values) => {
    expect(found(query)).toEqual(values);
  });

  it.each([
    ['type:(IP URL)', 'says nothing (and, or) between two terms, before "URL".'],
    ['type:IP and or type:URL', 'has or where a term should be.'],
    ['type:IP or', 'ends where a term should be.'],
    ['type:', 'ends where a term should be.'],
    ['(type:IP', 'does not close a bracket'],
    ['type:IP)', 'closes a bracket that it has not opened.'],
    ['()', 'closes a bracket where a term should be.'],
    ['and type:IP', 'has and where a term should be.'],
    ['type:(value:x)', 'names the field value within the field type.'],
    ['value:"x', 'has a quote without its other one.'],
    ['reputation:Evil', 'it is one of Good, Suspicious, Bad and None.'],
    ['lastSeen:>="3 days ago"', 'a date such as 2020-01-31 is needed.'],
    ['score:high', 'which is no number.'],
    ['expirationStatus:active', 'is not kept of indicators here.'],
    ['('.repeat(100), 'is nested deeper than 50 levels.'],
    ['not '.repeat(100), 'is nested deeper than 50 levels.'],
    ['x'.repeat(10_001), 'is longer than 10000 characters.'],
    ['( '.repeat(3_000), 'has more than 2000 parts.'],
  ])('%.40s cannot be answered, in words', (query, why) => {
    expect(() => found(query)).toThrow(QueryError);
    expect(() => found(query)).toThrow(why);
  });

  it('is answered or refused, whatever it is', () => {
    const parts = fc.constantFrom(
      'type:',
      'IP',
      '(',
      ')',
      'and',
      'or',
      'not',
      '-',
      '"',
      '*',
      ':',
      '\\',
      'score:>',
      '2',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((all) => all.join(' ')),
        ),
        (query) => {
          try {
            expect(found(query).length).toBeLessThanOrEqual(4);
          } catch (error) {
            expect(error).toBeInstanceOf(QueryError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
