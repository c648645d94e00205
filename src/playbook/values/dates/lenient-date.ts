import * as chrono from 'chrono-node';
import { asDate } from './as-date.js';

/**
 * A date as people write it (`7 days ago`, `20:51:20`), relative to another; without a zone it is UTC. Undefined for
 * what is none.
 */
export function lenientDate(text: string, relativeTo: Date): Date | undefined {
  const exact = asDate(text);
  if (exact) return exact;
  if (text.length > 200) return undefined;
  // A length of time alone is one that has passed, as Python's `dateparser` has it.
  const words = /^\s*\d+\s*(?:second|minute|hour|day|week|month|year)s?\s*$/i.test(text)
    ? `${text} ago`
    : text;
  const [found] = chrono.parse(words, { instant: relativeTo, timezone: 'UTC' });
  if (!found) return undefined;
  const date = found.start.date();
  if (Number.isNaN(date.getTime())) return undefined;
  if (!saysTime(found.start)) date.setUTCHours(0, 0, 0, 0);
  return date;
}

/** A day alone begins at midnight; `yesterday` and `7 days ago` are as late as the other date. */
function saysTime(found: chrono.ParsedComponents): boolean {
  if (found.isCertain('hour')) return true;
  return [...found.tags()].some((tag) => tag === 'result/relativeDate' || tag.startsWith('casualReference/'));
}
