import type { HostileClass } from '../hostile-input.js';
import { at } from '../playbooks.js';
import { made, refused, times, tooMuch } from '../transformers.js';

const list = (length: number) => Array.from({ length }, (_, index) => index);

/** Attack class 9: what transformers make of a vendor's texts, lists, numbers and dates. */
export const playbookTransformers: HostileClass = {
  title: 'transformers that take hours or gigabytes',
  inputs: [
    refused(
      'a number that is nearly one',
      { T: `${'1'.repeat(120_000)}x` },
      [['addition', { by: '1' }]],
      /must be a number/,
      'a pattern for decimal numbers went back and forth: the square of its digits',
    ),
    refused(
      'prefixes as long as the text',
      { T: 'x'.repeat(100_000) },
      times(1_000, 'concat', { prefix: at('T') }),
      tooMuch,
      'a text of a gigabyte out of many small steps',
    ),
    refused(
      'lists that are appended to lists',
      { T: list(50_000) },
      times(1_000, 'append', { item: at('T') }),
      tooMuch,
      'fifty million items out of one list',
    ),
    refused(
      'a separator longer than the list',
      { T: list(100_000), U: 'x'.repeat(4_000) },
      [['join', { separator: at('U') }]],
      /longer than 16777216 characters/,
      'the product of both: the process ran out of memory',
    ),
    refused(
      'a text of separators',
      { T: ','.repeat(5_000_000) },
      [['split', {}]],
      /more than 1000000 parts/,
      'each part is an object of its own',
    ),
    refused(
      'a map of many to many',
      { T: list(20_000), U: list(20_000) },
      [['MapValuesTransformer', { input_values: at('U'), mapped_values: at('U') }]],
      tooMuch,
      'the mapping is read anew for each item',
    ),
    refused(
      'a path for each item',
      { T: Array.from({ length: 3_000 }, () => 'x'.repeat(10_000)) },
      [['DT', { dt: '.=val.split("").join("-").split("").length' }]],
      tooMuch,
      'each is within the limits of an expression',
    ),
    made(
      'a large item among small ones, in order',
      { T: [{ a: '~'.repeat(3_000_000) }, ...list(50_000).map(String)] },
      [['sort'], ['atIndex', { index: '49999' }]],
      '9999',
      'what is compared was written as text each time',
    ),
    made(
      'an order of everything',
      { T: [null, [], {}, 'a', 1, true, -1, 1e308] },
      [['sort'], ['count']],
      8,
      'a comparison that contradicts itself',
    ),
    made(
      'an index beyond all numbers',
      { T: [1, 2] },
      [['atIndex', { index: '1e308' }]],
      undefined,
      'a sparse list, or a number that wraps',
    ),
    made(
      'ranges beyond all numbers',
      { T: [1, 2, 3] },
      [
        ['slice', { from: '-1e308', to: '1e308' }],
        ['splice', { index: '-9e15', deleteCount: '1e308' }],
        ['count'],
      ],
      0,
      'as many items as the range is long',
    ),
    refused(
      'a sum beyond all numbers',
      { T: ['1e308', '1e308'] },
      [['SumList']],
      /too large for a number/,
      'infinity is no JSON, and is null where it is read back',
    ),
    refused(
      'a date beyond all dates',
      { T: '9999-12-31T23:59:59Z' },
      [['ModifyDateTime', { variation: 'in 999999 years' }]],
      /says no time/,
      'an invalid date throws where it is written',
    ),
    made(
      'dates at both ends',
      { T: ['-62198755200', '8640000000000000', '0'] },
      [['TimeStampToDate']],
      ['-000001-01-01T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', '1970-01-01T00:00:00.000Z'],
      'years that have no four digits',
    ),
  ],
};
