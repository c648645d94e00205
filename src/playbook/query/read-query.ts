import type { Query } from './query.js';
import { QueryError } from './query-error.js';
import { readTokens, type Token } from './read-tokens.js';

const deepest = 50;

/**
 * Reads a query about indicators or incidents: `type:IP and (reputation:Bad or reputation:Suspicious) and not tags:known`,
 * `type:(IP or Domain)`, `value:"a b"`, `lastSeen:>="2020-01-01"`, `value:*.example.com`. Operators in any case; `and`
 * binds closer than `or`, and is meant where two terms stand side by side, as in public playbooks
 * (`type:IP -tags:known`), but not in the brackets of a field, where a reader cannot know; `-` before a term is `not`. An empty query, or `*`, is all.
 * @throws QueryError in words for what is none
 */
export function readQuery(query: string): Query {
  const reader = new Reader(query, readTokens(query));
  return reader.whole();
}

class Reader {
  #at = 0;

  constructor(
    private readonly query: string,
    private readonly tokens: readonly Token[],
  ) {}

  whole(): Query {
    if (this.tokens.length === 0) return { kind: 'all', parts: [] };
    const read = this.#any(undefined, 0);
    // A term, or an operator, is read as far as it goes.
    if (this.#peek() === undefined) return read;
    throw this.#error('closes a bracket that it has not opened.');
  }

  #any(field: Field | undefined, depth: number): Query {
    return this.#joined(
      'any',
      () => this.#takeOperator('or'),
      () => this.#all(field, depth),
    );
  }

  #all(field: Field | undefined, depth: number): Query {
    return this.#joined(
      'all',
      () => this.#takeOperator('and') || (field === undefined && this.#isAtTerm()),
      () => this.#one(field, depth),
    );
  }

  #joined(kind: 'all' | 'any', goesOn: () => boolean, part: () => Query): Query {
    const first = part();
    const parts = [first];
    while (goesOn()) parts.push(part());
    return parts.length === 1 ? first : { kind, parts };
  }

  #isAtTerm(): boolean {
    const token = this.#peek();
    if (token?.kind !== 'word') return token?.kind === 'field' || token?.kind === '(';
    return token.isQuoted || token.text.toLowerCase() !== 'or';
  }

  #one(field: Field | undefined, depth: number): Query {
    if (depth > deepest) throw this.#error(`is nested deeper than ${deepest} levels.`);
    if (this.#takeOperator('not')) return { kind: 'not', part: this.#one(field, depth + 1) };
    const token = this.#peek();
    this.#at += 1;
    switch (token?.kind) {
      case '(': {
        const inner = this.#any(field, depth + 1);
        const end = this.#peek();
        if (end === undefined) throw this.#error('does not close a bracket that it has opened.');
        if (end.kind !== ')')
          throw this.#error(`says nothing (and, or) between two terms, before ${shown(end)}.`);
        this.#at += 1;
        return inner;
      }
      case 'field':
        if (field) throw this.#error(`names the field ${token.name} within the field ${field.name}.`);
        return this.#one(token, depth + 1);
      case 'word':
        return this.#term(field, token.text, token.isQuoted);
      case ')':
        throw this.#error('closes a bracket where a term should be.');
      case undefined:
        throw this.#error('ends where a term should be.');
    }
  }

  #term(field: Field | undefined, text: string, isQuoted: boolean): Query {
    if (!isQuoted && isOperator(text)) throw this.#error(`has ${text} where a term should be.`);
    const { name, comparison } = field ?? { name: 'value', comparison: '=' as const };
    return { kind: 'term', field: name, comparison, text, isPattern: !isQuoted && text.includes('*') };
  }

  #takeOperator(operator: string): boolean {
    const token = this.#peek();
    if (token?.kind !== 'word' || token.isQuoted) return false;
    const isIt = token.text.toLowerCase() === operator;
    if (isIt) this.#at += 1;
    return isIt;
  }

  #peek(): Token | undefined {
    return this.tokens[this.#at];
  }

  #error(why: string): QueryError {
    return new QueryError(this.query, why);
  }
}

type Field = Extract<Token, { kind: 'field' }>;

function isOperator(word: string): boolean {
  return ['and', 'or', 'not'].includes(word.toLowerCase());
}

function shown(token: Token): string {
  if (token.kind === 'word') return JSON.stringify(token.text.slice(0, 50));
  return token.kind === 'field' ? `${token.name.slice(0, 50)}:` : token.kind;
}
