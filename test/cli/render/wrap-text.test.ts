import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { columnWidths } from '../../../src/cli/render/column-widths.js';
import { displayWidth } from '../../../src/cli/render/text-width.js';
import { wrapText } from '../../../src/cli/render/wrap-text.js';

describe('wrapText', () => {
  it('breaks behind a blank of the second half, else where the line is full', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapText('a bcdefghij', 6)).toEqual(['a bcde', 'fghij']);
    expect(wrapText('x\ny', 6)).toEqual(['x', 'y']);
  });

  it('counts letters of two columns', () => {
    expect(displayWidth('日本a')).toBe(5);
    expect(wrapText('日本日本', 4)).toEqual(['日本', '日本']);
  });

  it('makes every line fit and loses nothing but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = wrapText(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const letters = (all: string) => all.replace(/\s/g, '');
        expect(letters(lines.join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('columnWidths', () => {
  it('leaves a table alone that fits', () => {
    expect(columnWidths([['abc', 'd\nefgh']], 80)).toEqual([3, 4]);
  });

  it('takes from the widest column first', () => {
    expect(columnWidths([['a'.repeat(10), 'b'.repeat(100)]], 80)).toEqual([10, 63]);
    expect(columnWidths([['a'.repeat(100), 'b'.repeat(100)]], 80).map((width) => width <= 37)).toEqual([
      true,
      true,
    ]);
  });

  it('never asks for more room than there is, unless columns are at their narrowest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 20 }), (lengths) => {
        const widths = columnWidths([lengths.map((length) => 'x'.repeat(length))], 80);
        const total = widths.reduce((sum, width) => sum + width + 3, 1);
        expect(total <= 80 || Math.max(...widths) <= 6).toBe(true);
      }),
    );
  });
});
