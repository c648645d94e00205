import type { Json } from '../json/json.js';

/** What an expression works on: JSON and JavaScript's `undefined`. Numbers may be NaN until the result is handed over. */
export type Value = Json | undefined;

export type UnaryOperator = '!' | '-' | '+' | 'typeof';
type EqualityOperator = '==' | '!=' | '===' | '!==';
export type BinaryOperator = EqualityOperator | '+' | '-' | '*' | '/' | '%' | '<' | '<=' | '>' | '>=';
export type LogicalOperator = '&&' | '||' | '??';

/** One step of `val.a['b'][0].trim()`. An optional step (`?.`) ends the whole chain when there is nothing to step from. */
export type AccessStep =
  | { readonly kind: 'member'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'item'; readonly index: Node; readonly optional: boolean }
  | {
      readonly kind: 'call';
      readonly method: string;
      readonly args: readonly Node[];
      readonly optional: boolean;
    };

/** One operator of a run of equal precedence, with its right-hand side. */
export interface BinaryStep {
  readonly operator: BinaryOperator;
  readonly operand: Node;
}

/** The syntax tree of the first tier. Long runs (`a || b || …`, `a + b + …`) are flat, so depth is nesting as written. */
export type Node =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'name'; readonly name: string }
  /** `val1---Path`: a context path read from the top of the context. */
  | { readonly kind: 'root'; readonly path: string }
  | { readonly kind: 'access'; readonly target: Node; readonly steps: readonly AccessStep[] }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Node }
  | { readonly kind: 'binary'; readonly first: Node; readonly rest: readonly BinaryStep[] }
  | { readonly kind: 'logical'; readonly operator: LogicalOperator; readonly operands: readonly Node[] }
  | { readonly kind: 'conditional'; readonly test: Node; readonly yes: Node; readonly no: Node }
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'object'; readonly members: readonly { readonly key: string; readonly value: Node }[] };
