import { ExpressionSyntaxError } from './expression-syntax-error.js';
import { deepestExpression, longestExpression } from './limits.js';
import { isFirstTierMethod } from './methods/method-names.js';
import { NeedsFunctions } from './needs-functions.js';
import type { AccessStep, BinaryOperator, BinaryStep, LogicalOperator, Node, UnaryOperator } from './node.js';
import { secondTierGlobals, secondTierMethods } from './second-tier-names.js';
import type { Token } from './token.js';
import { tokenise } from './tokenise.js';

const constants: ReadonlyMap<string, Node> = new Map<string, Node>([
  ['true', { kind: 'literal', value: true }],
  ['false', { kind: 'literal', value: false }],
  ['null', { kind: 'literal', value: null }],
  ['undefined', { kind: 'literal', value: undefined }],
  ['NaN', { kind: 'literal', value: Number.NaN }],
  ['Infinity', { kind: 'literal', value: Number.POSITIVE_INFINITY }],
]);

const logicalLevels: readonly LogicalOperator[] = ['??', '||', '&&'];
const binaryLevels: readonly (readonly BinaryOperator[])[] = [
  ['==', '!=', '===', '!=='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];
const unaryOperators: readonly UnaryOperator[] = ['!', '-', '+', 'typeof'];

/**
 * Reads an expression of the first tier (design decision 12).
 * @throws ExpressionSyntaxError when the text is no expression, or longer or deeper than any sane one;
 *   NeedsFunctions when it asks for what the first tier lacks.
 */
export function parseExpression(source: string): Node {
  if (source.length > longestExpression) {
    throw new ExpressionSyntaxError(
      source,
      longestExpression,
      `it is longer than ${longestExpression} characters`,
    );
  }
  const parser = new ExpressionParser(source, tokenise(source));
  return parser.parse();
}

class ExpressionParser {
  #position = 0;
  #depth = 0;

  constructor(
    private readonly source: string,
    private readonly tokens: readonly Token[],
  ) {}

  parse(): Node {
    const node = this.#expression();
    this.#take(';');
    const left = this.#next;
    if (left.kind === 'end') return node;
    if (this.#is(',')) throw this.#needs(left, 'the comma operator');
    if (this.tokens[this.#position - 1]?.text === ';') throw this.#needs(left, 'more than one statement');
    throw this.#unexpected('an operator or the end');
  }

  #expression(): Node {
    this.#deepen();
    const test = this.#logical(0);
    const node = this.#take('?') ? this.#conditional(test) : test;
    this.#depth -= 1;
    return node;
  }

  #conditional(test: Node): Node {
    const yes = this.#expression();
    this.#expect(':');
    return { kind: 'conditional', test, yes, no: this.#expression() };
  }

  #logical(level: number): Node {
    const operator = logicalLevels[level];
    if (operator === undefined) return this.#binary(0);
    const first = this.#logical(level + 1);
    const operands = [first];
    while (this.#take(operator)) operands.push(this.#logical(level + 1));
    return operands.length === 1 ? first : { kind: 'logical', operator, operands };
  }

  #binary(level: number): Node {
    const operators = binaryLevels[level];
    if (operators === undefined) return this.#unary();
    const first = this.#binary(level + 1);
    const rest: BinaryStep[] = [];
    let operator = this.#takeOneOf(operators);
    while (operator !== undefined) {
      rest.push({ operator, operand: this.#binary(level + 1) });
      operator = this.#takeOneOf(operators);
    }
    return rest.length === 0 ? first : { kind: 'binary', first, rest };
  }

  #unary(): Node {
    const operator = this.#takeOneOf(unaryOperators);
    if (operator === undefined) return this.#access();
    this.#deepen();
    const operand = this.#unary();
    this.#depth -= 1;
    return { kind: 'unary', operator, operand };
  }

  #access(): Node {
    const target = this.#primary();
    const steps: AccessStep[] = [];
    for (;;) {
      const token = this.#next;
      if (this.#take('?.')) {
        if (this.#take('[')) steps.push(this.#item(true));
        else if (this.#is('(')) throw this.#needs(token, 'a call of a computed function');
        else steps.push(this.#memberOrCall(true));
      } else if (this.#take('.')) steps.push(this.#memberOrCall(false));
      else if (this.#take('[')) steps.push(this.#item(false));
      else if (this.#is('(')) throw this.#needs(token, 'a call of a computed function');
      else break;
    }
    return steps.length === 0 ? target : { kind: 'access', target, steps };
  }

  #item(optional: boolean): AccessStep {
    const index = this.#expression();
    this.#expect(']');
    if (index.kind === 'literal' && typeof index.value === 'string') {
      return { kind: 'member', name: index.value, optional };
    }
    return { kind: 'item', index, optional };
  }

  #memberOrCall(optional: boolean): AccessStep {
    const token = this.#next;
    if (token.kind !== 'name') throw this.#unexpected('the name of a member');
    this.#position += 1;
    if (!this.#take('(')) return { kind: 'member', name: token.text, optional };
    if (!isFirstTierMethod(token.text) && secondTierMethods.has(token.text)) {
      throw this.#needs(token, `the method "${token.text}"`);
    }
    const args = this.#list(')');
    if (token.text === 'toString' && args.length > 0) throw this.#needs(token, '"toString" with a radix');
    return { kind: 'call', method: token.text, args, optional };
  }

  #primary(): Node {
    const token = this.#next;
    this.#position += 1;
    if (token.kind === 'number' || token.kind === 'text') return { kind: 'literal', value: token.value };
    if (token.kind === 'root') return { kind: 'root', path: token.path };
    if (token.kind === 'name') return this.#name(token);
    if (token.kind === 'sign' && token.text === '[') return { kind: 'list', items: this.#list(']') };
    if (token.kind === 'sign' && token.text === '{') return this.#object();
    if (token.kind === 'sign' && token.text === '(') {
      const inner = this.#expression();
      if (this.#is(',')) throw this.#needs(this.#next, 'the comma operator');
      this.#expect(')');
      return inner;
    }
    this.#position -= 1;
    throw this.#unexpected('a value');
  }

  #name(token: Token): Node {
    const constant = constants.get(token.text);
    if (constant !== undefined) return constant;
    if (secondTierGlobals.has(token.text)) throw this.#needs(token, `"${token.text}"`);
    if (this.#is('(')) throw this.#needs(token, `a call of "${token.text}"`);
    return { kind: 'name', name: token.text };
  }

  /** Comma-separated expressions up to `close`; one trailing comma is allowed. */
  #list(close: ')' | ']'): readonly Node[] {
    const items: Node[] = [];
    while (!this.#take(close)) {
      items.push(this.#expression());
      if (!this.#is(close)) this.#expect(',');
    }
    return items;
  }

  #object(): Node {
    const members: { key: string; value: Node }[] = [];
    while (!this.#take('}')) {
      const token = this.#next;
      this.#position += 1;
      if (token.kind === 'sign' && token.text === '[') throw this.#needs(token, 'a computed key');
      if (token.kind === 'sign' || token.kind === 'end' || token.kind === 'root') {
        this.#position -= 1;
        throw this.#unexpected('a key');
      }
      if (this.#is('(')) throw this.#needs(token, 'a method');
      if (token.kind === 'name' && (this.#is(',') || this.#is('}')))
        throw this.#needs(token, 'a key without a value');
      this.#expect(':');
      const key = token.kind === 'name' ? token.text : String(token.value);
      members.push({ key, value: this.#expression() });
      if (!this.#is('}')) this.#expect(',');
    }
    return { kind: 'object', members };
  }

  get #next(): Token {
    const token = this.tokens[this.#position];
    if (token === undefined)
      throw new ExpressionSyntaxError(this.source, this.source.length + 1, 'it ends too early');
    return token;
  }

  #is(text: string): boolean {
    const token = this.#next;
    return (token.kind === 'sign' || token.kind === 'name') && token.text === text;
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#position += 1;
    return true;
  }

  #takeOneOf<Operator extends string>(operators: readonly Operator[]): Operator | undefined {
    const operator = operators.find((candidate) => this.#is(candidate));
    if (operator !== undefined) this.#position += 1;
    return operator;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw this.#unexpected(JSON.stringify(text));
  }

  #deepen(): void {
    this.#depth += 1;
    if (this.#depth > deepestExpression) {
      throw new ExpressionSyntaxError(
        this.source,
        this.#next.column,
        `it is nested deeper than ${deepestExpression} levels`,
      );
    }
  }

  #unexpected(expected: string): ExpressionSyntaxError {
    const token = this.#next;
    const found = token.kind === 'end' ? 'the end' : JSON.stringify(token.text.slice(0, 50));
    return new ExpressionSyntaxError(this.source, token.column, `expected ${expected}, found ${found}`);
  }

  #needs(token: Token, construct: string): NeedsFunctions {
    return new NeedsFunctions(this.source, token.column, construct);
  }
}
