import { asAnyText } from '../cast.js';
import { numberArgument } from './given.js';
import type { Transformer } from './transformer.js';

/** The characters from one position up to another. */
export const substring: Transformer = {
  name: 'substring',
  takes: 'item',
  apply: (value, args) =>
    asAnyText(value).substring(
      numberArgument(args, 'from') ?? 0,
      numberArgument(args, 'to') ?? Number.MAX_SAFE_INTEGER,
    ),
};
