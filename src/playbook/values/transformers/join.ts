import { isJsonList } from '../../../language/json/json.js';
import { asAnyText } from '../cast.js';
import { joined } from '../joined.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

/** The texts of a list with a separator between them, else a comma. */
export const join: Transformer = {
  name: 'join',
  takes: 'list',
  apply: (value, args) =>
    isJsonList(value) ? joined(value.map(asAnyText), textArgument(args, 'separator', ',')) : asAnyText(value),
};
