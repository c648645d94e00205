/**
 * What JSON cannot write is an object of one member with one of these names: a map, a number, or an object that itself
 * has no other member than one of these names.
 */
export const mapTag = '$map';
export const numberTag = '$number';
export const objectTag = '$object';

/** Numbers that JSON writes as something else, with their texts. */
export const oddNumbers = [
  ['-0', -0],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
] as const;

export function isTag(key: string): boolean {
  return key === mapTag || key === numberTag || key === objectTag;
}

export function isOdd(value: number): boolean {
  return !Number.isFinite(value) || Object.is(value, -0);
}
