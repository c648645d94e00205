import { days, months } from './names.js';

const token =
  /January|Jan|Monday|Mon|2006|MST|Z07:00|-07:00|-0700|-07|Z0700|01|02|03|04|05|06|15|_2|PM|pm|[.,]0+(?!\d)|[.,]9+(?!\d)|1|2|3|4|5/g;

const two = (number: number) => String(number).padStart(2, '0');

/** A date in UTC by a layout of Go, in which the time of reference is `Mon Jan 2 15:04:05 MST 2006`. */
export function formatGo(date: Date, layout: string): string {
  const day = days[date.getUTCDay()] ?? '';
  const month = months[date.getUTCMonth()] ?? '';
  const hour = date.getUTCHours();
  const hourOfHalf = hour % 12 === 0 ? 12 : hour % 12;
  const parts: Readonly<Record<string, string>> = {
    January: month,
    Jan: month.slice(0, 3),
    Monday: day,
    Mon: day.slice(0, 3),
    2006: String(date.getUTCFullYear()).padStart(4, '0'),
    '06': two(date.getUTCFullYear() % 100),
    MST: 'UTC',
    'Z07:00': 'Z',
    Z0700: 'Z',
    '-07:00': '+00:00',
    '-0700': '+0000',
    '-07': '+00',
    '01': two(date.getUTCMonth() + 1),
    1: String(date.getUTCMonth() + 1),
    '02': two(date.getUTCDate()),
    _2: String(date.getUTCDate()).padStart(2, ' '),
    2: String(date.getUTCDate()),
    15: two(hour),
    '03': two(hourOfHalf),
    3: String(hourOfHalf),
    '04': two(date.getUTCMinutes()),
    4: String(date.getUTCMinutes()),
    '05': two(date.getUTCSeconds()),
    5: String(date.getUTCSeconds()),
    PM: hour < 12 ? 'AM' : 'PM',
    pm: hour < 12 ? 'am' : 'pm',
  };
  return layout.replace(token, (found) => {
    if (!/^[.,]/.test(found)) return parts[found] ?? found;
    const fraction = String(date.getUTCMilliseconds())
      .padStart(3, '0')
      .padEnd(found.length - 1, '0');
    const digits = fraction.slice(0, found.length - 1);
    if (found[1] === '0') return `${found[0]}${digits}`;
    const trimmed = digits.replace(/0+$/, '');
    return trimmed === '' ? '' : `${found[0]}${trimmed}`;
  });
}
