import type { Comparison } from './query.js';
import { QueryError } from './query-error.js';

/** A part of a query: a bracket, or a word. A word in quotes is never an operator; a minus before something is `not`. */
export type Token =
  | { readonly kind: '(' | ')' }
  | { readonly kind: 'word'; readonly text: string; readonly isQuoted: boolean }
  /** `field:` or `field:>=`; its value follows. */
  | { readonly kind: 'field'; readonly name: string; readonly comparison: Comparison };

const longest = 10_000;
const mostTokens = 2_000;

const blank = /\s+/y;
const field = /([A-Za-z_][\w.]*):(<=|>=|<|>)?/y;
const quoted = /"((?:[^"\\]|\\.)*)"/sy;
const word = /[^\s()"]+/y;

/** @throws QueryError for a query that is too long, or has a quote without its other */
export function readTokens(query: string): readonly Token[] {
  if (query.length > longest) throw new QueryError(query, `is longer than ${longest} characters.`);
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(query);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    take(blank);
    const sign = query[at];
    if (sign === undefined) return tokens;
    if (tokens.length >= mostTokens) throw new QueryError(query, `has more than ${mostTokens} parts.`);
    if (sign === '(' || sign === ')') {
      tokens.push({ kind: sign });
      at += 1;
      continue;
    }
    if (sign === '"') {
      const [, text] = take(quoted) ?? [];
      if (text === undefined) throw new QueryError(query, 'has a quote without its other one.');
      tokens.push({ kind: 'word', text: text.replace(/\\(.)/gs, '$1'), isQuoted: true });
      continue;
    }
    if (sign === '-' && /[\w"(]/.test(query[at + 1] ?? '')) {
      tokens.push({ kind: 'word', text: 'not', isQuoted: false });
      at += 1;
      continue;
    }
    const [, name, comparison] = isAddress(query, at) ? [] : (take(field) ?? []);
    if (name !== undefined) {
      tokens.push({ kind: 'field', name, comparison: comparisonOf(comparison) });
      continue;
    }
    tokens.push({ kind: 'word', text: take(word)?.[0] ?? '', isQuoted: false });
  }
}

/** The colon of a URL is none of a field. */
function isAddress(query: string, at: number): boolean {
  return /^(?:[a-z]{3,5}:\/\/|[\da-f]{1,4}:[\da-f:]*:)/i.test(query.slice(at, at + 40));
}

function comparisonOf(sign: string | undefined): Comparison {
  return sign === '<' || sign === '<=' || sign === '>' || sign === '>=' ? sign : '=';
}
