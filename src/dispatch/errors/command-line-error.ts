import { SortieError } from '../../sdk/errors/sortie-error.js';

/** Characters shown on each side of the fault. */
const window = 40;

/** A command line cannot be read. The message ends in the line and a caret under the fault. */
export class CommandLineError extends SortieError {
  readonly code = 'command-line';
  /** From 1. */
  readonly line: number;
  /** In characters, from 1. */
  readonly column: number;

  constructor(
    /** What was wrong and what would be right, as a sentence without its end. */
    readonly problem: string,
    source: string,
    /** In UTF-16 units from 0. */
    readonly offset: number,
  ) {
    const before = source.slice(0, offset);
    const startOfLine = before.lastIndexOf('\n') + 1;
    const endOfLine = source.indexOf('\n', offset);
    const left = [...before.slice(startOfLine)];
    const right = [...source.slice(offset, endOfLine === -1 ? undefined : endOfLine)];
    const line = before.split('\n').length;
    const column = left.length + 1;
    const where = source.includes('\n') ? `Line ${line}, column ${column}` : `Column ${column}`;
    super(`${where}: ${problem}.\n${excerpt(left, right)}`);
    this.line = line;
    this.column = column;
  }
}

function excerpt(left: readonly string[], right: readonly string[]): string {
  const start = left.length > window ? `…${left.slice(-window).join('')}` : left.join('');
  const end = right.length > window ? `${right.slice(0, window).join('')}…` : right.join('');
  const caret = `${' '.repeat([...start].length)}^`;
  return `${inOneLine(start + end)}\n${caret}`;
}

/** Control and formatting characters would move the caret or the terminal's cursor. */
function inOneLine(text: string): string {
  return text.replace(/[\p{C}\p{Z}]/gu, ' ').trimEnd();
}
