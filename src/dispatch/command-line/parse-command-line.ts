import { CommandLineError } from '../errors/command-line-error.js';
import { Bounds } from './bounds.js';
import { type BareValue, type CommandLine, typographicQuote } from './command-line.js';
import { isWhiteSpace, readBare } from './read-bare.js';
import { isQuote, readQuoted } from './read-quoted.js';
import { type Template, template } from './template.js';

export interface ParseOptions {
  /** The War Room asks for the leading `!`; on a shell's command line it may be left out. */
  readonly requireMark?: boolean;
}

/** `key=` where an item may start; only the first `=` separates. */
const keyAndEquals = /([A-Za-z_][A-Za-z0-9_.-]*)=/y;

/**
 * Takes a command line apart by the grammar of `spec/commands.md` section 2, in time linear in its length. Which
 * argument a bare value goes to depends on the command and is decided later: see `placeBareValue`.
 * @throws CommandLineError with column and caret.
 */
export function parseCommandLine(line: string, options: ParseOptions = {}): CommandLine {
  const mark = skipWhiteSpace(line, 0);
  const hasMark = line[mark] === '!';
  if (options.requireMark && !hasMark) {
    throw new CommandLineError('a command starts with "!"', line, mark);
  }
  const nameStart = hasMark ? mark + 1 : mark;
  const nameEnd = endOfWord(line, nameStart);
  if (nameEnd === nameStart) {
    throw new CommandLineError('the name of a command is expected here', line, nameStart);
  }

  const args = new Map<string, Template>();
  const bare: BareValue[] = [];
  const repeated = new Set<string>();
  const warnings = new Set<string>();

  const bounds = new Bounds(line);
  let index = skipWhiteSpace(line, nameEnd);
  while (index < line.length) {
    keyAndEquals.lastIndex = index;
    const key = keyAndEquals.exec(line)?.[1];
    const valueStart = key === undefined ? index : index + key.length + 1;
    bounds.item(index);
    const value = readValue(line, valueStart, bounds, warnings);
    if (key === undefined) {
      bare.push({ template: value.template, text: line.slice(index, value.end), offset: index });
    } else {
      if (args.delete(key)) repeated.add(key);
      args.set(key, value.template);
    }
    index = skipWhiteSpace(line, value.end);
  }
  for (const key of repeated) {
    warnings.add(`Argument "${key.slice(0, 100)}" is given more than once; its last value is used.`);
  }
  return { source: line, command: line.slice(nameStart, nameEnd), args, bare, warnings: [...warnings] };
}

function readValue(
  line: string,
  start: number,
  bounds: Bounds,
  warnings: Set<string>,
): { readonly template: Template; readonly end: number } {
  const quote = line[start];
  if (!isQuote(quote)) {
    const { parts, end } = readBare(line, start, bounds);
    warnOfLookAlikes(line.slice(start, end), warnings);
    return { template: template(parts), end };
  }
  const quoted = readQuoted(line, start, quote, bounds);
  const rest = readBare(line, quoted.end, bounds);
  if (rest.end > quoted.end) {
    warnings.add(
      'Text follows a closing quote without a space and is taken as part of the same value. Inside quotes, a quote is written with a backslash before it.',
    );
  }
  return { template: template([...quoted.parts, ...rest.parts]), end: rest.end };
}

function warnOfLookAlikes(text: string, warnings: Set<string>): void {
  if (typographicQuote.test(text)) {
    warnings.add('Typographic quotes (“ ”) are taken as text. Plain quotes (") keep words together.');
  }
  if (text.includes('\\${')) {
    warnings.add(
      `Outside quotes, a backslash before \${ is text and the expression is looked up. In quotes it stays text.`,
    );
  }
}

function skipWhiteSpace(line: string, start: number): number {
  let index = start;
  while (index < line.length && isWhiteSpace(line.charAt(index))) index += 1;
  return index;
}

function endOfWord(line: string, start: number): number {
  let index = start;
  while (index < line.length && !isWhiteSpace(line.charAt(index))) index += 1;
  return index;
}
