import { needDate } from '../dates/need-date.js';
import type { Transformer } from './transformer.js';

/** A date as seconds since 1970. */
export const toUnix: Transformer = {
  name: 'toUnix',
  takes: 'item',
  apply: (value) => Math.floor(needDate(value).getTime() / 1000),
};
