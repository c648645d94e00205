import { asParts, needNumber } from '../cast.js';
import type { Transformer } from './transformer.js';

/** The sum of a list of numbers, or of a text between commas. */
export const sumList: Transformer = {
  name: 'SumList',
  takes: 'list',
  apply: (value) => asParts(value).reduce((sum, part) => sum + needNumber(part, 'An item'), 0),
};
