import { months } from './names.js';

const time = String.raw`(?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2})(?<fraction>\.\d{1,9})?)?`;
const zone = String.raw`(?<zone>[A-Z]{1,4}|(?:UTC|GMT)?[+-]\d{2}:?\d{2})(?:\s*\([^)]*\))?`;
const weekday = String.raw`(?:[A-Z][a-z]{2,8},?\s+)?`;

/** RFC 822, 850, 1123: `Mon, 02 Jan 2006 15:04:05 -0700`. */
const dayFirst = new RegExp(
  String.raw`^${weekday}(?<day>\d{1,2})[ -](?<month>[A-Z][a-z]{2,8})[ -](?<year>\d{4}|\d{2})\s+${time}(?:\s+${zone})?$`,
);
/** ANSI C, Unix, Ruby: `Mon Jan 02 15:04:05 -0700 2006`. */
const yearLast = new RegExp(
  String.raw`^${weekday}(?<month>[A-Z][a-z]{2,8})\s+(?<day>\d{1,2})\s+${time}(?:\s+${zone})?\s+(?<year>\d{4})$`,
);
/** JavaScript: `Mon Jan 02 2006 15:04:05 GMT-0700 (Mountain Standard Time)`. */
const yearInside = new RegExp(
  String.raw`^${weekday}(?<month>[A-Z][a-z]{2,8})\s+(?<day>\d{1,2})\s+(?<year>\d{4})\s+${time}(?:\s+${zone})?$`,
);

/** Hours from UTC of the names that RFC 822 has. */
const zones: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Z: 0,
    UT: 0,
    UTC: 0,
    GMT: 0,
    EST: -5,
    EDT: -4,
    CST: -6,
    CDT: -5,
    MST: -7,
    MDT: -6,
    PST: -8,
    PDT: -7,
  }),
);

/** Milliseconds since 1970 of a date with the name of its month; undefined for what is none. Without a zone it is UTC. */
export function namedMonth(text: string): number | undefined {
  const found = dayFirst.exec(text) ?? yearLast.exec(text) ?? yearInside.exec(text);
  if (!found?.groups) return undefined;
  const { day, month, year = '', hours, minutes, seconds = '0', fraction = '0' } = found.groups;
  const index = months.findIndex((name) => name === month || name.slice(0, 3) === month);
  const offset = offsetOf(found.groups['zone'] ?? 'UTC');
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 69 ? 2000 : 1900);
  if (index === -1 || offset === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const midnight = new Date(0);
  midnight.setUTCFullYear(full, index, Number(day));
  if (midnight.getUTCDate() !== Number(day)) return undefined;
  const inDay = (Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds);
  return midnight.getTime() + inDay * 1000 + Math.trunc(Number(fraction) * 1000);
}

/** Minutes from UTC; undefined for a name that is not known. */
function offsetOf(name: string): number | undefined {
  const numeric = /([+-])(\d{2}):?(\d{2})$/.exec(name);
  if (!numeric) {
    const hours = zones.get(name);
    return hours === undefined ? undefined : hours * 60;
  }
  const [, sign, hours, minutes] = numeric;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
