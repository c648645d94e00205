import type { Cron } from './cron.js';

/** The 29th of February comes every eight years at the latest. */
const mostDays = 8 * 366 + 1;
const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * The first time after this one at which something is due, in milliseconds since 1970, UTC. Undefined where there is
 * none, as on a 31st of February.
 */
export function nextTime(cron: Cron, after: number): number | undefined {
  const from = (Math.floor(after / minute) + 1) * minute;
  const midnight = Math.floor(from / day) * day;
  for (let days = 0; days < mostDays; days += 1) {
    const start = midnight + days * day;
    if (!isDueOn(cron, new Date(start))) continue;
    const time = timeOnDay(cron, start, Math.max(from, start));
    if (time !== undefined) return time;
  }
  return undefined;
}

function isDueOn({ days, months, weekdays, anyDay }: Cron, date: Date): boolean {
  if (!months.has(date.getUTCMonth() + 1)) return false;
  const [isDay, isWeekday] = [days.has(date.getUTCDate()), weekdays.has(date.getUTCDay())];
  return anyDay ? isDay || isWeekday : isDay && isWeekday;
}

function timeOnDay({ hours, minutes }: Cron, start: number, from: number): number | undefined {
  for (let at = from; at < start + day; at += minute) {
    const passed = Math.floor((at - start) / minute);
    if (hours.has(Math.floor(passed / 60)) && minutes.has(passed % 60)) return at;
  }
  return undefined;
}
