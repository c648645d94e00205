import { CST, Lexer } from 'yaml';
import { type YamlCode, yamlCodes } from './codes.js';
import type { YamlLimits } from './limits.js';

/** Where a text goes beyond a limit, and which. */
export interface Excess {
  readonly offset: number;
  readonly code: YamlCode;
  readonly message: string;
}

/**
 * The first place where a text goes beyond the limits, as far as its tokens tell; undefined when they do not.
 *
 * Asked before the text is parsed: the parser builds an object per token and level, and the composer recurses. Memory
 * that runs out, or a stack that overflows inside a regular expression, ends the process; no `catch` prevents it.
 */
export function excessAsWritten(text: string, limits: YamlLimits): Excess | undefined {
  if (text.length > limits.characters) {
    const message = `This text has ${text.length} characters; at most ${limits.characters} are read.`;
    return { offset: 0, code: yamlCodes.tooLarge, message };
  }
  let offset = 0;
  let tokens = 0;
  let brackets = 0;
  let indicators = 0; // of block lists and maps on the present line: `- - - a`
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (isScalar || token.includes('\n')) {
      if (token.includes('\n')) indicators = 0;
    } else if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets = Math.max(brackets - 1, 0);
    else if (brackets === 0 && (token === '-' || token === '?' || token === ':')) indicators++;

    if (brackets > limits.depth || indicators > limits.depth) return tooDeep(offset, limits);
    if (++tokens > limits.tokens) {
      const message = `This text has more than ${limits.tokens} tokens (words, signs and blanks); split the file.`;
      return { offset, code: yamlCodes.tooLarge, message };
    }
    const isMark: boolean = !isScalar && marks.has(token);
    isScalar = isMark && token === CST.SCALAR;
    if (!isMark) offset += token.length;
  }
  return undefined;
}

/** Tokens that the lexer adds; they are no part of the text. */
const marks: ReadonlySet<string> = new Set([CST.SCALAR, CST.DOCUMENT, CST.FLOW_END]);

/** The first collection of a parsed token that lies too deep. Iterates, for any depth. */
export function excessAsParsed(root: CST.Token, limits: YamlLimits): Excess | undefined {
  const rootDepth = root.type === 'document' ? -1 : 0;
  const waiting: { token: CST.Token; depth: number }[] = [{ token: root, depth: rootDepth }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (isCollection(token) && depth >= limits.depth) return tooDeep(token.offset, limits);
    for (const child of childrenOf(token)) waiting.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

/** Where the quoted text begins that ends, unclosed, at the offset; undefined when none does. */
export function openingQuoteOf(root: CST.Token, end: number): number | undefined {
  const waiting = [root];
  for (let token = waiting.pop(); token; token = waiting.pop()) {
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      if (token.offset + token.source.length === end) return token.offset;
    }
    for (const child of childrenOf(token)) waiting.push(child);
  }
  return undefined;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!isCollection(token)) return [];
  const children: CST.Token[] = [];
  for (const { key, value } of token.items) {
    if (key) children.push(key);
    if (value) children.push(value);
  }
  return children;
}

function isCollection(token: CST.Token): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}

function tooDeep(offset: number, { depth }: YamlLimits): Excess {
  const message = `This text nests deeper than ${depth} levels; nothing written by hand does.`;
  return { offset, code: yamlCodes.tooDeep, message };
}
