import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { terminalText } from '../../../src/cli/render/terminal-text.js';
import { hostileText, isObeyed } from './hostile-text.js';

describe('terminalText', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['a\u009b2Jb', 'a\\u009b2Jb'],
    ['exe.\u202etxt', 'exe.\\u202etxt'],
    ['lone \ud800 half', 'lone \\ud800 half'],
    ['tag \u{e0041}', 'tag \\udb40\\udc41'],
    ['over\rwritten', 'over\\u000dwritten'],
    ['two\r\nlines\n\tin', 'two\nlines\n\tin'],
    ['Grüße, 日本 and 👩‍💻', 'Grüße, 日本 and 👩‍💻'],
  ])('shows %j as %j', (text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });

  it('leaves nothing that a terminal obeys, and passes twice like once', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = terminalText(text);
        expect([...shown].filter(isObeyed)).toEqual([]);
        expect(terminalText(shown)).toBe(shown);
      }),
    );
  });

  it('does not change what JSON means', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), hostileText, (value, text) => {
        const json = JSON.stringify({ value, text }, null, 2);
        expect(JSON.parse(terminalText(json))).toEqual(JSON.parse(json));
      }),
    );
  });
});
