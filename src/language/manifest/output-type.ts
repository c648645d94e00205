import type { OutputType } from './manifest.js';

/** The five types that a declared output can have. */
export const outputTypes: readonly OutputType[] = ['String', 'Number', 'Boolean', 'Date', 'Unknown'];

const synonyms: Readonly<Record<string, OutputType>> = {
  str: 'String',
  int: 'Number',
  integer: 'Number',
  float: 'Number',
  bool: 'Boolean',
  datetime: 'Date',
};

/** The type that a spelling stands for, whatever its case; undefined for one that stands for none. */
export function outputType(spelling: string): OutputType | undefined {
  const wanted = spelling.trim().toLowerCase();
  const known = outputTypes.find((type) => type.toLowerCase() === wanted);
  return known ?? (Object.hasOwn(synonyms, wanted) ? synonyms[wanted] : undefined);
}
