import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { terminalText } from '../../src/cli/render/terminal-text.js';
import { safeOut } from '../../src/cli/safe-out.js';
import { hostileText, isObeyed } from './render/hostile-text.js';
import { terminal } from './render/looks.js';

function written(isTerminal: boolean, text: string): string {
  let all = '';
  const out = safeOut({
    isTerminal,
    columns: 80,
    write: async (piece) => {
      all += piece;
    },
  });
  void out.write(text);
  return all;
}

const ours = new RegExp(`${'\u001b'}\\[(?:[123]|22|23|3[1-6]|39)m`, 'g');
const { red, bold, dim, italic, cyan } = terminal.colours;

describe('safeOut', () => {
  it('lets our colours through, on a terminal only', () => {
    const text = `${bold(red('a'))} ${dim(italic(cyan('b')))}`;
    expect(written(true, text)).toBe(text);
    expect(written(false, '\u001b[31ma')).toBe('\\u001b[31ma');
  });

  it('lets nothing else through that a terminal obeys, even where somebody forgot to make it safe', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, isTerminal) => {
        const shown = written(isTerminal, `${text}${red(terminalText(text))}`);
        const foreign = isTerminal ? shown.replaceAll(ours, '') : shown;
        expect([...foreign].filter(isObeyed)).toEqual([]);
      }),
    );
  });

  it.each(['\u001b[2J', '\u001b[8m', '\u001b[30m', '\u001b[31;40m', '\u001b[0m', '\u009b31m', '\r\u001b[2K'])(
    'shows %j, which we never paint',
    (text) => {
      expect(written(true, text)).toBe(terminalText(text));
    },
  );

  it('changes nothing that is safe', () => {
    fc.assert(fc.property(hostileText, (text) => written(true, terminalText(text)) === terminalText(text)));
  });

  it('rewrites a line', async () => {
    const pieces: string[] = [];
    const out = safeOut({
      isTerminal: true,
      columns: 80,
      write: async (piece) => {
        pieces.push(piece);
      },
    });
    await out.rewriteLine('a\u001b[2Jb');
    expect(pieces).toEqual(['\r\u001b[2Ka\\u001b[2Jb']);
  });
});
