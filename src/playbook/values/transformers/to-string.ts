import { formatGo } from '../dates/format-go.js';
import { needDate } from '../dates/need-date.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

/** A date by a layout of Go, else as RFC 822 has it. */
export const dateToText: Transformer = {
  name: 'toString',
  takes: 'item',
  apply: (value, args) => formatGo(needDate(value), textArgument(args, 'format') || '02 Jan 06 15:04 MST'),
};
