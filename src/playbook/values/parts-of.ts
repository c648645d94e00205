import { longestList } from '../../language/expression/limits.js';
import { partsOf } from '../../language/expression/methods/text-methods.js';
import { ValueError } from './value-error.js';

/** The parts of a text between separators, in time linear in both. @throws ValueError for too many */
export function partsBetween(text: string, separator: string): readonly string[] {
  const parts = partsOf(text, separator, longestList + 1);
  if (parts.length > longestList) throw new ValueError(`The text has more than ${longestList} parts.`);
  return parts;
}
