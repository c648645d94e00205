import { CST } from 'yaml';
import { type YamlCode, yamlCodes } from './codes.js';
import type { YamlLimits } from './limits.js';

/** Where a text goes beyond a limit, and which. */
export interface Excess {
  readonly offset: number;
  readonly code: YamlCode;
  readonly message: string;
}

export function tooLong(text: string, { characters }: YamlLimits): Excess {
  const message = `This text has ${text.length} characters; at most ${characters} are read.`;
  return { offset: 0, code: yamlCodes.tooLarge, message };
}

export function tooManyTokens(offset: number, { tokens }: YamlLimits): Excess {
  const message = `This text has more than ${tokens} tokens (words, signs and blanks); split the file.`;
  return { offset, code: yamlCodes.tooLarge, message };
}

export function tooDeep(offset: number, { depth }: YamlLimits): Excess {
  const message = `This text nests deeper than ${depth} levels; nothing written by hand does.`;
  return { offset, code: yamlCodes.tooDeep, message };
}

/** An escape of a double-quoted text; one that YAML does not know is captured. */
const escapeMark = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|(.))/gs;

/**
 * Escapes of a double-quoted text that mean nothing; 0 of anything else. The parser makes an error with a stack trace
 * of each, and one text may hold a million.
 */
export function wrongEscapes(lexeme: string): number {
  if (!lexeme.startsWith('"')) return 0;
  let count = 0;
  for (const [, wrong] of lexeme.matchAll(escapeMark)) if (wrong !== undefined) count += 1;
  return count;
}

export function tooManyWrongEscapes(offset: number, { problems }: YamlLimits): Excess {
  const message = `More than ${problems} escapes mean nothing, here and before. Write \\\\ for a backslash, or use single quotes.`;
  return { offset, code: yamlCodes.syntax, message };
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
  if (!CST.isCollection(token)) return [];
  const children: CST.Token[] = [];
  for (const { key, value } of token.items) {
    if (key) children.push(key);
    if (value) children.push(value);
  }
  return children;
}
