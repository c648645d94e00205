import type { Json } from '../../../language/json/json.js';

/** What is wished for. */
export type Wanted =
  | { readonly kind: 'value'; readonly value: Json }
  /** A list of so many items. */
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'anything' }
  | { readonly kind: 'nothing' };

/** One step to where something lies: a key, or an index of a list. */
export type Step = string | number;

/** What a context path should hold, so that a playbook goes on. */
export interface Wish {
  readonly path: readonly Step[];
  readonly wanted: Wanted;
}

export const anything: Wanted = { kind: 'anything' };
export const nothing: Wanted = { kind: 'nothing' };

export function exactly(value: Json): Wanted {
  return { kind: 'value', value };
}

/** A wish in words, as in `File.Name is "a.exe"`. */
export function wishText({ path, wanted }: Wish): string {
  const at = path.join('.');
  switch (wanted.kind) {
    case 'value':
      return `${at} is ${JSON.stringify(wanted.value).slice(0, 200)}`;
    case 'count':
      return `${at} has ${wanted.count} items`;
    case 'anything':
      return `${at} is there`;
    case 'nothing':
      return `${at} is not there`;
  }
}
