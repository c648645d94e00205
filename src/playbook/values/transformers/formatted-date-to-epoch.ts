import { utcParse } from 'd3-time-format';
import { asAnyText } from '../cast.js';
import { lenientDate } from '../dates/lenient-date.js';
import { ValueError } from '../value-error.js';
import { textArgument } from './given.js';
import type { Transformer } from './transformer.js';

const beginning = new Date(Date.UTC(1900, 0, 1));

/** Python writes an offset `%z` and the name of a zone, of which only UTC is read, `%Z`. */
function forD3(format: string): string {
  return format.replace(/%[%zZ]/g, (found) => (found === '%z' ? '%Z' : found === '%Z' ? 'UTC' : found));
}

function toEpoch(text: string, format: string): number {
  const date = format === '' ? lenientDate(text, beginning) : utcParse(forD3(format))(text);
  if (!date)
    throw new ValueError(
      `${JSON.stringify(text.slice(0, 80))} is no date${format === '' ? '' : ` of the form ${format}`}.`,
    );
  return Math.floor(date.getTime() / 1000);
}

/** A date by a strptime format, or read leniently, as seconds since 1970; a time alone is one of 1900-01-01. */
export const formattedDateToEpoch: Transformer = {
  name: 'FormattedDateToEpoch',
  takes: 'item',
  apply: (value, args) => toEpoch(asAnyText(value), textArgument(args, 'formatter')),
};
