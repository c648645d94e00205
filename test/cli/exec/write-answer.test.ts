import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { errorText, resultText } from '../../../src/cli/exec/write-answer.js';

/** Where Python's `str.splitlines` ends a line, and more. */
const anyLineEnd = /[\p{Cc}\u2028\u2029]/u;

describe('an answer', () => {
  it('is one line for every reader, and JSON of what went in', () => {
    const unit = fc.oneof(
      fc.string({ minLength: 1, maxLength: 1 }),
      fc.constantFrom('\n', '\r', '\u0085', '\u2028', '\u2029', '\u001c', '\\', '"', '\ud800'),
    );
    fc.assert(
      fc.property(fc.string({ unit }), fc.array(fc.string({ unit })), (contents, warnings) => {
        const entry = { Type: 1, ContentsFormat: 'text', Contents: contents } as const;
        const line = resultText('"x"', [entry], warnings);
        expect(line).not.toMatch(anyLineEnd);
        expect(JSON.parse(line)).toEqual({
          id: 'x',
          entries: [entry],
          ...(warnings.length > 0 ? { warnings } : {}),
        });
      }),
    );
  });

  it('carries a number of an id as it came', () => {
    expect(resultText('12345678901234567890', [], [])).toBe('{"id":12345678901234567890,"entries":[]}');
  });

  it('may be an error', () => {
    expect(JSON.parse(errorText('null', 'not-json', 'a\u2028b'))).toEqual({
      id: null,
      error: { code: 'not-json', message: 'a\u2028b' },
    });
  });

  it('has a hundred warnings at most, and says how many more there were', () => {
    const warnings = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`);
    expect(JSON.parse(resultText('1', [], warnings(100))).warnings).toEqual(warnings(100));
    const more = 'There are 2 more warnings about this line.';
    expect(JSON.parse(resultText('1', [], warnings(102))).warnings).toEqual([...warnings(100), more]);
  });
});
