import { asParts, needNumber } from '../cast.js';
import { finite } from './finite.js';
import type { Transformer } from './transformer.js';

/** The sum of a list of numbers, or of a text between commas. */
export const sumList: Transformer = {
  name: 'SumList',
  takes: 'list',
  apply: (value) => finite(asParts(value).reduce((sum, part) => sum + needNumber(part, 'An item'), 0)),
};
