/**
 * A configured value, compiled (`spec/playbook-format.md` section 1.2, `spec/values-and-dt.md` section 1). What it
 * yields is known only when it is resolved against a context.
 */
export type Value =
  /** `{}`, or nothing at all: not given. */
  | { readonly kind: 'none' }
  /** Literal text, in which each `${path}` is replaced. */
  | { readonly kind: 'text'; readonly text: string }
  /** A context path, without `${` and `}`; what it finds keeps its type. */
  | { readonly kind: 'path'; readonly path: string }
  | ComplexValue;

/** Root, accessor, filters and transformers (`spec/values-and-dt.md` section 4). */
export interface ComplexValue {
  readonly kind: 'complex';
  /** A context path without the editor's residue. */
  readonly root: string;
  /** A context path below the root, with a getter perhaps; empty when there is none. */
  readonly accessor: string;
  /** Which items of the root are kept; without groups all are. */
  readonly filters: Formula;
  /** Each is applied to the result of the one before. */
  readonly transformers: readonly TransformerCall[];
}

/** Holds when in every group at least one comparison holds. Without groups it holds. */
export type Formula = readonly (readonly Comparison[])[];

/** One comparison of a condition, or of a filter. */
export interface Comparison {
  /** Without its kind: `isEqualString` for `string.isEqual`. What is no operator is an automation of that name. */
  readonly operator: string;
  readonly left: Value;
  readonly right: Value;
  readonly ignoreCase: boolean;
}

/** A transformer with its arguments by name. */
export interface TransformerCall {
  /** Without its kind: `uniq` for `general.uniq`. What is no transformer is an automation of that name. */
  readonly operator: string;
  readonly arguments: ReadonlyMap<string, Value>;
}
