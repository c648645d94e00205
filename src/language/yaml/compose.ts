import { Composer, type CST, type ErrorCode, type Node, Parser } from 'yaml';
import { type Excess, excessAsParsed, excessAsWritten, openingQuoteOf } from './excess.js';
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
  const excess = excessAsWritten(text, limits);
  if (excess) return { excess };

  const findings: SyntaxFinding[] = [];
  const tokens: CST.Token[] = [];
  let first: CST.Document | undefined;
  for (const token of new Parser().parse(text)) {
    const excess = excessAsParsed(token, limits);
    if (excess) return { excess };
    if (token.type === 'document' && first) {
      findings.push({ offset: token.offset, level: 'error', code: 'MULTIPLE_DOCS', message: '' });
      break;
    }
    if (token.type === 'document') first = token;
    tokens.push(token);
  }

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
