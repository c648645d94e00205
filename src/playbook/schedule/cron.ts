import { ValueError } from '../values/value-error.js';

/** When something is done again and again, of the five fields of cron; times are UTC. */
export interface Cron {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** Where both days and weekdays are restricted, either is enough. */
  readonly anyDay: boolean;
}

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** The first one stands for the least value. */
  readonly words: readonly string[];
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const fields: readonly Field[] = [
  { name: 'minute', least: 0, most: 59, words: [] },
  { name: 'hour', least: 0, most: 23, words: [] },
  { name: 'day', least: 1, most: 31, words: [] },
  { name: 'month', least: 1, most: 12, words: monthNames },
  // Sunday is 0 and 7.
  { name: 'weekday', least: 0, most: 7, words: dayNames },
];

/**
 * Reads minute, hour, day, month and weekday, each `*`, a number, a range, with a step perhaps, or several with commas.
 * @throws ValueError that names the field which cannot be read
 */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== fields.length)
    throw new ValueError(
      `${shownCron(text)} is no cron: the five fields minute, hour, day, month and weekday are needed.`,
    );
  const [minutes, hours, days, months, weekdays] = fields.map((field, index) =>
    readField(field, parts[index] ?? '', text),
  );
  const isOpen = (part: string | undefined) => part === '*' || part === '?';
  const none: ReadonlySet<number> = new Set();
  return {
    minutes: minutes ?? none,
    hours: hours ?? none,
    days: days ?? none,
    months: months ?? none,
    weekdays: new Set([...(weekdays ?? none)].map((day) => day % 7)),
    anyDay: !isOpen(parts[2]) && !isOpen(parts[4]),
  };
}

function readField(field: Field, written: string, cron: string): ReadonlySet<number> {
  const values = new Set<number>();
  for (const part of written.split(',')) {
    const [span = '', step = '1', ...more] = part.split('/');
    const width = /^\d{1,3}$/.test(step) ? Number(step) : 0;
    const [from, to] = spanOf(field, span, part.includes('/'));
    if (width === 0 || more.length > 0 || from === undefined || to === undefined || from > to)
      throw new ValueError(
        `${shownCron(cron)} is no cron: ${JSON.stringify(written.slice(0, 40))} is no ${field.name} (${field.least} to ${field.most}).`,
      );
    for (let value = from; value <= to; value += width) values.add(value);
  }
  return values;
}

/** `5/10` begins at 5 and goes on to the end. */
function spanOf(
  field: Field,
  span: string,
  hasStep: boolean,
): readonly [from: number | undefined, to: number | undefined] {
  if (span === '*' || span === '?') return [field.least, field.most];
  const [first = '', last, ...more] = span.split('-');
  const from = numberIn(field, first);
  if (more.length > 0) return [undefined, undefined];
  if (last !== undefined) return [from, numberIn(field, last)];
  return [from, hasStep ? field.most : from];
}

function numberIn({ least, most, words }: Field, text: string): number | undefined {
  const word = words.indexOf(text.toLowerCase());
  const value = word === -1 ? (/^\d{1,2}$/.test(text) ? Number(text) : Number.NaN) : word + least;
  return value >= least && value <= most ? value : undefined;
}

function shownCron(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
