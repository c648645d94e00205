import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { errorEntry } from '../../../src/language/entry/index.js';
import {
  describeWithReference,
  entriesOf,
  listAt,
  objectOf,
  recordedCase,
  textAt,
} from './reference-material.js';

const mark = '...This error body was truncated...';

describe('an error entry', () => {
  it('is its message, with what is known all the same', () => {
    expect(errorEntry('No.')).toStrictEqual({
      Type: 4,
      ContentsFormat: 'text',
      Contents: 'No.',
      EntryContext: null,
    });
    expect(errorEntry('No.', { A: 1 }).EntryContext).toEqual({ A: 1 });
  });

  it('keeps 50,000 characters, and cuts the middle of more', () => {
    const whole = 'x'.repeat(50_000);
    expect(errorEntry(whole).Contents).toBe(whole);
    expect(errorEntry(`a${whole}z`).Contents).toBe(`a${'x'.repeat(24_999)}${mark}${'x'.repeat(24_999)}z`);
  });

  it('counts characters and halves none', () => {
    const whole = '\u{1F600}'.repeat(50_000);
    expect(errorEntry(whole).Contents).toBe(whole);
    const half = '\u{1F600}'.repeat(25_000);
    expect(errorEntry(`${whole}x`).Contents).toBe(`${half}${mark}${half.slice(2)}x`);
  });

  it('is the first and last 25,000 characters of any longer message', () => {
    const unit = fc.constantFrom('a', 'é', '\u{1F600}', '\uD83D', '\uDE00', '\n');
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 45_000, max: 80_000 }),
        (units, count) => {
          const message = units.join('').repeat(Math.ceil(count / units.length));
          const characters = Array.from(message);
          const expected =
            characters.length > 50_000
              ? `${characters.slice(0, 25_000).join('')}${mark}${characters.slice(-25_000).join('')}`
              : message;
          expect(errorEntry(message).Contents === expected).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describeWithReference('an error entry as recorded', () => {
  it('of a very long answer', () => {
    const recorded = recordedCase('vmray-get-submission', 'error-very-long');
    const [exchange] = listAt(recorded, 'http');
    const body = textAt(objectOf(objectOf(exchange)['response']), 'bodyText');
    const [entry] = entriesOf(recorded);
    expect(errorEntry(`Error in API call to VMRay [500] - ${body}`)).toStrictEqual(entry);
  });
});
