import { asText } from '../cast.js';
import { regularExpression } from '../regular-expression.js';
import { isFound } from '../search.js';
import type { Operator } from './operator.js';

/** The regular expression (RE2) finds something in the text. */
export const match: Operator = {
  name: 'match',
  takes: 'single',
  holds: (left, right, { ignoreCase, budget }) =>
    isFound(regularExpression(asText(right), { ignoreCase }), asText(left), budget),
};
