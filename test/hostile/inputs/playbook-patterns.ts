import type { HostileClass } from '../hostile-input.js';
import { refused, times, tooMuch } from '../transformers.js';

const list = (length: number) => Array.from({ length }, (_, index) => index);

/** Attack class 9: patterns and queries that a vendor or an author chooses. */
export const playbookPatterns: HostileClass = {
  title: 'patterns and queries that search for hours',
  inputs: [
    refused(
      'matches that look at all that follows',
      { T: 'A'.repeat(50_000) },
      [['RegexExtractAll', { regex: '.*[^A-Z]|[A-Z]' }]],
      tooMuch,
      'one search is linear (RE2), and all of them are not',
    ),
    refused(
      'a pattern that is large when written out',
      { T: 'aaaa' },
      [['replaceMatch', { regex: `(${'(a{900}b)|'.repeat(500)}x)`, replaceWith: '' }]],
      /is too large: written out it has more than 20000 parts/,
      'half a million steps of a program, a hundred megabytes',
    ),
    refused(
      'counted repeats in counted repeats',
      { T: 'aaaa' },
      [['RegexGroups', { regex: '((((a{9}){9}){9}){9}){9}' }]],
      /is too large/,
      'nine to the power of five',
    ),
    refused(
      'a pattern with many states alive',
      { T: 'a'.repeat(100_000) },
      [['RegexExtractAll', { regex: '(?:a?){400}[ac]{400}[bd]' }]],
      tooMuch,
      'time in proportion to the text, and to the pattern',
    ),
    refused(
      'replacements that grow',
      { T: 'a'.repeat(10_000) },
      times(30, 'replaceMatch', { regex: 'a', replaceWith: 'aa' }),
      /longer than 16777216 characters|was stopped/,
      'thirty doublings are ten terabytes',
    ),
    refused(
      'a power of a list by JMESPath',
      { T: { L: list(1_000) } },
      [['jmespath', { expression: 'length(map(&length(map(&length(map(&@, $.L)), $.L)), $.L))' }]],
      tooMuch,
      'a billion visits: the root can be reached from everywhere',
    ),
    refused(
      'a text as wide as told by JMESPath',
      { T: {} },
      [['jmespath', { expression: 'length(pad_left(`"a"`, `500000000`))' }]],
      tooMuch,
      'the process ran out of memory',
    ),
    refused(
      'lists that double by JMESPath',
      { T: [1] },
      [['jmespath', { expression: `@${' | [@, @][]'.repeat(40)}` }]],
      tooMuch,
      'forty doublings in four hundred characters',
    ),
    refused(
      'JMESPath in JMESPath',
      { T: {} },
      [['jmespath', { expression: `${'['.repeat(4_900)}@${']'.repeat(4_900)}` }]],
      /nested too deep/,
      'a parser that calls itself',
    ),
  ],
};
