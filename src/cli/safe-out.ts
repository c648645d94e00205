import { terminalText } from './render/terminal-text.js';
import type { Out, SafeOut } from './surroundings.js';

/** The colours that `Look` paints; the parentheses keep them where a text is split at them. */
const ownColours = new RegExp(`(${'\u001b'}\\[(?:[123]|22|23|3[1-6]|39)m)`);
const clearLine = '\r\u001b[2K';

/**
 * Lets nothing pass which a terminal obeys, whoever wrote it: a command, the reader of command lines, whose messages
 * repeat what was typed, or the simulator's log. Our own colours pass, on a terminal only. Whoever paints a vendor's text
 * makes it safe before, so that it brings no colours of its own; this is the net below.
 */
export function safeOut(out: Out): SafeOut {
  const { isTerminal, columns } = out;
  const safe = isTerminal ? painted : terminalText;
  return {
    isTerminal,
    columns,
    write: (text) => out.write(safe(text)),
    rewriteLine: (line) => out.write(`${clearLine}${safe(line)}`),
    rewriteLines: (count, text) => out.write(`${clearLines(count)}${safe(text)}`),
  };
}

/** Goes back to the beginning of so many lines above, and clears all from there. */
function clearLines(count: number): string {
  return `${count > 0 ? `\u001b[${count}A` : ''}\r\u001b[0J`;
}

function painted(text: string): string {
  return text
    .split(ownColours)
    .map((piece, index) => (index % 2 === 1 ? piece : terminalText(piece)))
    .join('');
}
