import { Composer, CST, type ErrorCode, Lexer, type Node, Parser } from 'yaml';
import {
  type Excess,
  openingQuoteOf,
  tooDeep,
  tooLong,
  tooManyTokens,
  tooManyWrongEscapes,
  wrongEscapes,
} from './excess.js';
import type { YamlLimits } from './limits.js';

/** What the parser found wrong with the syntax. */
export interface SyntaxFinding {
  readonly offset: number;
  readonly level: 'error' | 'warning';
  readonly code: ErrorCode;
  readonly message: string;
}

/** The nodes of a text's first document, or the limit that it exceeds. */
export type Composed =
  | { readonly excess: Excess }
  | { readonly excess?: never; readonly contents: Node | null; readonly findings: readonly SyntaxFinding[] };

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false, // checked in `readValue`: the parser's own check is quadratic
  strict: true,
} as const;

/** Turns a text into nodes with the parser of the `yaml` package, within the limits. */
export function compose(text: string, limits: YamlLimits): Composed {
  const { tokens, first, second, excess } = parse(text, limits);
  if (excess) return { excess };

  const findings: SyntaxFinding[] = [];
  if (second) findings.push({ offset: second.offset, level: 'error', code: 'MULTIPLE_DOCS', message: '' });
  const [document] = new Composer(options).compose(tokens, true, text.length);
  for (const { code, message, pos } of document?.errors ?? []) {
    // The parser reports an unclosed quote where the text ends; its beginning tells more.
    const isQuote = code === 'MISSING_CHAR' && message.startsWith('Missing closing');
    const offset = (first && isQuote ? openingQuoteOf(first, pos[0]) : undefined) ?? pos[0];
    findings.push({ offset, level: 'error', code, message });
  }
  for (const { code, message, pos } of document?.warnings ?? []) {
    // The parser passes over a tag it does not know; the value would not be what the author asked for.
    const isTag = code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE';
    findings.push({ offset: pos[0], level: isTag ? 'error' : 'warning', code, message });
  }
  return { contents: document?.contents ?? null, findings };
}

/** The tokens of a text up to its second document, which is kept apart; or the limit that it exceeds. */
interface Parsed {
  readonly tokens: readonly CST.Token[];
  readonly first?: CST.Document | undefined;
  readonly second?: CST.Document | undefined;
  readonly excess?: Excess;
}

/**
 * Parses token by token, and stops where the text goes beyond a limit: the parser builds an object per token, and both
 * it and the composer recurse. Memory that runs out ends the process; no `catch` prevents it.
 */
function parse(text: string, limits: YamlLimits): Parsed {
  const tokens: CST.Token[] = [];
  if (text.length > limits.characters) return { tokens, excess: tooLong(text, limits) };

  let first: CST.Document | undefined;
  let second: CST.Document | undefined;
  function take(token: CST.Token): void {
    if (token.type !== 'document') tokens.push(token);
    else if (first) second = token;
    else {
      first = token;
      tokens.push(token);
    }
  }

  const parser = new Parser();
  let count = 0;
  let escapes = 0;
  let isContent = false; // of a plain or block scalar, whatever it looks like
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > limits.tokens) return { tokens, excess: tooManyTokens(parser.offset, limits) };
    if (!isContent) escapes += wrongEscapes(lexeme);
    if (escapes > limits.problems) return { tokens, excess: tooManyWrongEscapes(parser.offset, limits) };
    isContent = lexeme === CST.SCALAR;

    for (const token of parser.next(lexeme)) take(token);
    if (second) return { tokens, first, second };
    // The stack holds the document and the collections that are open in it.
    const beyond = parser.stack[limits.depth + 1];
    if (CST.isCollection(beyond)) return { tokens, excess: tooDeep(beyond.offset, limits) };
  }
  for (const token of parser.end()) take(token);
  return { tokens, first, second };
}
