/** A question about indicators or incidents, as it was read. */
export type Query =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  | Term;

/** One comparison. */
export interface Term {
  readonly kind: 'term';
  /** As it is written; `value` for a term without a field. */
  readonly field: string;
  readonly comparison: Comparison;
  readonly text: string;
  /** Each `*` in it stands for any text. */
  readonly isPattern: boolean;
}

export type Comparison = '=' | '<' | '<=' | '>' | '>=';
