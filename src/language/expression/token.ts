/** One token of an expression. `column` counts from 1; `text` is the token as written. */
export type Token = { readonly column: number; readonly text: string } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name' }
  /** `val1---Path` */
  | { readonly kind: 'root'; readonly path: string }
  | { readonly kind: 'sign' }
  | { readonly kind: 'end' }
);
