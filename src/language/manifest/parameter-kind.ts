import type { ParameterKind } from './manifest.js';

/** The manifest's numbers of parameter types (`spec/manifest.md` section 3). 3 is not documented and is read as text. */
const kinds: ReadonlyMap<number, ParameterKind> = new Map([
  [0, 'text'], // short text
  [1, 'text'], // number, delivered as digits
  [3, 'text'],
  [4, 'encrypted'],
  [8, 'boolean'],
  [9, 'credentials'],
  [11, 'none'], // download link
  [12, 'text'], // long text
  [13, 'text'], // incident type
  [14, 'encrypted'], // long
  [15, 'text'], // single select
  [16, 'list'], // multi select
  [17, 'text'], // feed expiration policy
  [18, 'text'], // feed reputation
  [19, 'text'], // interval in minutes
  [20, 'none'], // title
  [21, 'none'], // day dropdown
  [22, 'none'], // result link
  [23, 'none'], // engine placeholder
]);

export const parameterTypes: readonly number[] = [...kinds.keys()];

/** The kind of a parameter type; undefined for a number that has no meaning. */
export function parameterKind(type: number): ParameterKind | undefined {
  return kinds.get(type);
}
