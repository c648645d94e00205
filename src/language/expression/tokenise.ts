import { ExpressionSyntaxError } from './expression-syntax-error.js';
import { NeedsFunctions } from './needs-functions.js';
import { secondTierWords } from './second-tier-names.js';
import { readStringLiteral } from './string-literal.js';
import type { Token } from './token.js';

const white = /[\s\uFEFF]*/y;
const word = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const rootBinding = /val\d+---([\p{L}\p{N}_@$-]+(?:\.[\p{L}\p{N}_@$-]+|\.?\[\d{1,9}\])*)/uy;
const number = /0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
/** Signs that the first tier lacks; tried first, so that `=>` is not read as `=` and `>`. */
const secondTierSign =
  /=>|\.\.\.|\+\+|--|\*\*|<<|>>|[-+*/%]=|(?:&&|\|\||\?\?)=|\/\/|\/\*|=(?!=)|&(?!&)|\|(?!\|)|[\^~`]/y;
const sign = /===|!==|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|[-+*/%<>!?:,.()[\]{};]/y;

/**
 * Splits an expression into tokens; the last one is `end`.
 * @throws ExpressionSyntaxError on a text that is no JavaScript, NeedsFunctions on what the first tier lacks.
 */
export function tokenise(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let index = skipWhite(source, 0);
  while (index < source.length) {
    const token = readToken(source, index, tokens.at(-1));
    tokens.push(token);
    index = skipWhite(source, index + token.text.length);
  }
  tokens.push({ kind: 'end', column: source.length + 1, text: '' });
  return tokens;
}

function readToken(source: string, index: number, previous: Token | undefined): Token {
  const column = index + 1;
  const character = source.charAt(index);
  if (character === '"' || character === "'") {
    const { value, end } = readStringLiteral(source, index);
    return { kind: 'text', column, text: source.slice(index, end), value };
  }
  const digits = matchAt(number, source, index);
  if (digits !== undefined) return readNumber(source, index, digits[0]);
  const root = matchAt(rootBinding, source, index);
  if (root !== undefined) return { kind: 'root', column, text: root[0], path: root[1] ?? '' };
  const name = matchAt(word, source, index);
  if (name !== undefined) {
    if (!isMemberName(source, index + name[0].length, previous)) refuseWord(source, index, name[0]);
    return { kind: 'name', column, text: name[0] };
  }
  if (character === '/' && !endsOperand(previous)) throw needs(source, index, 'a regular expression');
  const foreign = matchAt(secondTierSign, source, index);
  if (foreign !== undefined) throw needs(source, index, describeSign(foreign[0]));
  const known = matchAt(sign, source, index);
  if (known !== undefined) return { kind: 'sign', column, text: known[0] };
  throw new ExpressionSyntaxError(
    source,
    column,
    `the character ${JSON.stringify(character)} has no meaning here`,
  );
}

function readNumber(source: string, index: number, text: string): Token {
  const end = index + text.length;
  if (source.charAt(end) === 'n') throw needs(source, index, 'a big integer');
  if (matchAt(word, source, end) !== undefined || /^0\d/.test(text)) {
    throw new ExpressionSyntaxError(
      source,
      index + 1,
      `a number cannot be written so: ${nearby(source, index)}`,
    );
  }
  return { kind: 'number', column: index + 1, text, value: Number(text) };
}

function refuseWord(source: string, index: number, name: string): void {
  const rest = source.slice(index + name.length, index + name.length + 100);
  if (name === 'var' || name === 'let' || name === 'const') {
    if (/^\s+[\p{ID_Start}$_[{]/u.test(rest)) throw needs(source, index, 'a statement');
    throw new ExpressionSyntaxError(source, index + 1, `"${name}" is a reserved word; did you mean "val"?`);
  }
  if (secondTierWords.has(name)) throw needs(source, index, name === 'function' ? 'a function' : `"${name}"`);
}

/** `val.new` and `{new: 1}` are good names of members. */
function isMemberName(source: string, end: number, previous: Token | undefined): boolean {
  if (previous?.kind === 'sign' && (previous.text === '.' || previous.text === '?.')) return true;
  const opensMember = previous?.kind === 'sign' && (previous.text === '{' || previous.text === ',');
  return opensMember && source.charAt(skipWhite(source, end)) === ':';
}

function endsOperand(previous: Token | undefined): boolean {
  if (previous === undefined) return false;
  return previous.kind !== 'sign' || previous.text === ')' || previous.text === ']' || previous.text === '}';
}

function describeSign(text: string): string {
  if (text === '=>') return 'an arrow function';
  if (text === '`') return 'a template';
  if (text === '//' || text === '/*') return 'a comment';
  if (text === '++' || text === '--' || (text.endsWith('=') && text !== '=='))
    return `the assignment "${text}"`;
  return `the operator "${text}"`;
}

function needs(source: string, index: number, construct: string): NeedsFunctions {
  return new NeedsFunctions(source, index + 1, construct);
}

function nearby(source: string, index: number): string {
  return JSON.stringify(source.slice(index, index + 20));
}

function skipWhite(source: string, index: number): number {
  white.lastIndex = index;
  white.exec(source);
  return white.lastIndex;
}

function matchAt(pattern: RegExp, source: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(source) ?? undefined;
}
