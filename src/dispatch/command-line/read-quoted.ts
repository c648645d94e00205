import { endOfExpression } from '../../language/context/braces.js';
import { CommandLineError } from '../errors/command-line-error.js';
import type { Bounds } from './bounds.js';
import type { TemplatePart } from './template.js';

export type Quote = '"' | "'" | '`';

export function isQuote(character: string | undefined): character is Quote {
  return character === '"' || character === "'" || character === '`';
}

/** A `${` that is not escaped: where it stands in the decoded text, and in the line. */
interface LiveDollar {
  readonly at: number;
  readonly offset: number;
}

export interface ReadParts {
  readonly parts: readonly TemplatePart[];
  /** Just past what was read. */
  readonly end: number;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

/**
 * Reads the quoted text that starts at `start` (`spec/commands.md` section 2): escapes in double and single quotes,
 * none in backticks, `${…}` live in all three. An escape that is not known stays as both characters.
 * @throws CommandLineError when the quote or a `${` is not closed, or the line is beyond its bounds.
 */
export function readQuoted(line: string, start: number, quote: Quote, bounds: Bounds): ReadParts {
  const live: LiveDollar[] = [];
  const decoded = new DecodedText(line, start + 1);
  let index = start + 1;
  for (;;) {
    const character = line[index];
    if (character === undefined) {
      throw new CommandLineError('the quote that starts here is never closed', line, start);
    }
    if (character === quote) break;
    const escaped = character === '\\' && quote !== '`' ? escapeAt(line, index, quote) : undefined;
    if (escaped !== undefined) {
      decoded.replace(index, escaped.length, escaped.text);
      index += escaped.length;
      continue;
    }
    if (character === '$' && line[index + 1] === '{') {
      bounds.expression(index);
      live.push({ at: decoded.lengthAt(index), offset: index });
    }
    index += 1;
  }
  return { parts: splitAt(live, decoded.upTo(index), line, quote, bounds), end: index + 1 };
}

/** A text in which escapes are replaced. Added to letter by letter, one of ten million would take 400 MiB. */
class DecodedText {
  readonly #pieces: string[] = [];
  #length = 0;

  constructor(
    private readonly line: string,
    /** Up to where the line is decoded. */
    private done: number,
  ) {}

  replace(index: number, length: number, text: string): void {
    this.#push(this.line.slice(this.done, index));
    this.#push(text);
    this.done = index + length;
  }

  /** How long the decoded text is up to a place of the line. */
  lengthAt(index: number): number {
    return this.#length + index - this.done;
  }

  upTo(index: number): string {
    return this.#pieces.join('') + this.line.slice(this.done, index);
  }

  #push(piece: string): void {
    if (piece !== '') this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

function escapeAt(
  line: string,
  index: number,
  quote: Quote,
): { readonly text: string; readonly length: number } | undefined {
  const next = line[index + 1];
  if (next === undefined) return undefined;
  if (next === quote) return { text: quote, length: 2 };
  if (next === '$' && line[index + 2] === '{') return { text: '${', length: 3 };
  const text = escapes.get(next);
  return text === undefined ? undefined : { text, length: 2 };
}

function splitAt(
  live: readonly LiveDollar[],
  text: string,
  line: string,
  quote: Quote,
  bounds: Bounds,
): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let done = 0;
  for (const { at, offset } of live) {
    // A `${` inside an expression belongs to that expression.
    if (at < done) continue;
    const end = endOfExpression(text, at);
    if (end === undefined) {
      const advice =
        quote === '`' ? 'write \\${ in double quotes' : `write \\\${, or \\${quote} for a quote inside it`;
      throw new CommandLineError(
        `the \${ that starts here is not closed before the quote ends (for a plain \${, ${advice})`,
        line,
        offset,
      );
    }
    bounds.length(end - at, offset);
    parts.push(
      { kind: 'text', text: text.slice(done, at) },
      { kind: 'expression', source: text.slice(at, end) },
    );
    done = end;
  }
  parts.push({ kind: 'text', text: text.slice(done) });
  return parts;
}
