import { SortieError } from '../../sdk/errors/sortie-error.js';
import { coverSecrets } from '../command-line/cover-secrets.js';

/** Characters shown on each side of the fault. */
const window = 40;
/** UTF-16 units that are more characters than that, all pairs though they be. */
const cut = 2 * window + 2;
/** UTF-16 units before the fault in which the name of a secret is looked for. */
const longestSecret = 64 * 1024;

/** A command line cannot be read. The message ends in the line, its secrets covered, and a caret under the fault. */
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
    const startOfLine = source.slice(0, offset).lastIndexOf('\n') + 1;
    const endOfLine = source.indexOf('\n', offset);
    const line = occurrences(source.slice(0, startOfLine), '\n') + 1;
    const column = characters(source, startOfLine, offset) + 1;
    const where = source.includes('\n') ? `Line ${line}, column ${column}` : `Column ${column}`;
    const from = Math.max(offset - longestSecret, 0);
    const shown = coverSecrets(source.slice(from, offset + cut));
    const left = shown.slice(Math.max(startOfLine, offset - cut) - from, offset - from);
    const right = shown.slice(offset - from, endOfLine === -1 ? undefined : endOfLine - from);
    super(`${where}: ${problem}.\n${excerpt([...left], [...right])}`);
    this.line = line;
    this.column = column;
  }
}

function occurrences(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

/** Characters between two places, pairs of UTF-16 units as one. */
function characters(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
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
