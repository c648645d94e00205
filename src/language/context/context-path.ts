import type { Program } from '../expression/compile-program.js';

/** One step of a context path. Indexes count from 0. */
export type Segment =
  | { readonly kind: 'key'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  /** Both ends inclusive; an absent end is the list's own. */
  | { readonly kind: 'slice'; readonly from: number; readonly to: number }
  /** `[]` */
  | { readonly kind: 'all' }
  | { readonly kind: 'selector'; readonly program: Program };

/** What is made of the result: each element mapped (`=js`), or the whole result once (`=>js`). */
export type Getter =
  | { readonly kind: 'each' | 'whole'; readonly program: Program }
  /** `.=`: the empty text, whatever the path yields. */
  | { readonly kind: 'empty' };

/** A path of the context language (`spec/values-and-dt.md` section 3). No segments: the whole context. */
export interface ContextPath {
  readonly source: string;
  readonly segments: readonly Segment[];
  readonly getter?: Getter;
}

/** Every piece of JavaScript in a path, so that a checker can warn of what needs the second tier. */
export function programsOf(path: ContextPath): readonly Program[] {
  const selectors = path.segments.flatMap((segment) =>
    segment.kind === 'selector' ? [segment.program] : [],
  );
  const { getter } = path;
  return getter === undefined || getter.kind === 'empty' ? selectors : [...selectors, getter.program];
}
