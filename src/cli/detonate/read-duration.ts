import { WrongUse } from '../wrong-use.js';

const milliseconds = { s: 1_000, m: 60_000, h: 3_600_000 } as const;
/** What a timer can hold. */
const longest = 24 * milliseconds.h;

/** `90s`, `30m`, `1.5h` or plain seconds, in milliseconds. @throws WrongUse */
export function readDuration(text: string): number {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)\s*(s|m|h)?$/i.exec(text.trim());
  const unit = match?.[2]?.toLowerCase();
  const factor = unit === 'm' ? milliseconds.m : unit === 'h' ? milliseconds.h : milliseconds.s;
  const duration = Number(match?.[1]) * factor;
  if (!match || duration <= 0 || duration > longest)
    throw new WrongUse(
      `--timeout must be a duration such as 90s, 30m or 2h, at most 24h, not ${JSON.stringify(text)}.`,
    );
  return duration;
}
