import { asAnyText } from '../cast.js';
import { lenientDate } from '../dates/lenient-date.js';
import { needDate } from '../dates/need-date.js';
import { ValueError } from '../value-error.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

function moved(text: string, variation: string): string {
  const from = needDate(text);
  const to = lenientDate(variation, from);
  if (!to) throw new ValueError(`${JSON.stringify(variation.slice(0, 80))} says no time.`);
  const zone = /(Z|[+-]\d{2}:?\d{2})$/.exec(text.trim())?.[1] ?? '';
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.replace(/\D/g, '');
  const minutes = sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4)));
  const local = new Date(to.getTime() + minutes * 60_000).toISOString().replace(/\.000Z$|Z$/, '');
  return `${local}${zone}`;
}

/** A date moved by words such as `7 days ago` or `in 2 hours`, in its own zone. */
export const modifyDateTime: Transformer = {
  name: 'ModifyDateTime',
  takes: 'item',
  apply: (value, args) => moved(asAnyText(value), textArgument(args, 'variation')),
};
