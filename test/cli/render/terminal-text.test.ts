import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { terminalLine, terminalText } from '../../../src/cli/render/terminal-text.js';
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
    ['❤️ 1️⃣ 👍🏽 🏳️‍🌈', '❤️ 1️⃣ 👍🏽 🏳️‍🌈'],
    ['in\u200bvisible\u00ad \u2060', 'in\\u200bvisible\\u00ad \\u2060'],
    ['joined\u200dletters, a\ufe0f', 'joined\\u200dletters, a\\ufe0f'],
    ['\u0005\u000e\u000f\u000c\u0000\u0008', '\\u0005\\u000e\\u000f\\u000c\\u0000\\u0008'],
    ['\u0090q\u009c\u009f\u009e', '\\u0090q\\u009c\\u009f\\u009e'],
    ['Việt Nam, ท่านผู้', 'Việt Nam, ท่านผู้'],
    ['z\u0301\u0302\u0303\u0304\u0305\u0306', 'z\u0301\u0302\u0303\u0304\\u0305\\u0306'],
    ['p\u0430yp\u0430l.com', 'p\\u0430yp\\u0430l.com'],
    ['\u0391pple', '\\u0391pple'],
    ['Отчёт.docx, Αθήνα_new', 'Отчёт.docx, Αθήνα_new'],
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

  it('changes nothing but by that escape', () => {
    const unescaped = (text: string) =>
      text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(!/\\u[0-9a-f]{4}/.test(text));
        expect(unescaped(terminalText(text))).toBe(text.replaceAll('\r\n', '\n'));
      }),
    );
  });

  it('escapes no word of one script in JSON, whatever letter an escape before it ends in', () => {
    const json = JSON.stringify({ text: 'привет\nпривет\tпривет\u0000привет"привет' });
    expect(terminalText(json)).toBe(json);
  });

  it('takes a long text in its stride', () => {
    for (const piece of ['\u0301', 'a\u0430', '\u200d', '\ufe0f', '\\', '\u001b']) {
      const shown = terminalText(piece.repeat(200_000));
      expect([...shown].filter(isObeyed)).toEqual([]);
    }
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

describe('terminalLine', () => {
  it('is one line, and shows where another one began', () => {
    expect(terminalLine('a.exe\r\nVerdict: Clean')).toBe('a.exe\\u000aVerdict: Clean');
    fc.assert(fc.property(hostileText, (text) => !/[\r\n]/.test(terminalLine(text))));
  });
});
