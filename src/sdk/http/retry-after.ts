/** Milliseconds: who asks for more than a day would shut the instance out for as long as the process lives. */
const longest = 24 * 60 * 60 * 1000;

/**
 * The wait that a 429 asks for, in milliseconds: `Retry-After` in seconds or as an HTTP date.
 * Undefined when the header is absent, cannot be read or asks for more than a day: it then counts as absent (D16).
 */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  const asked = readWait(header?.trim() ?? '', now);
  return asked === undefined || asked > longest ? undefined : asked;
}

function readWait(text: string, now: Date): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Date.parse also takes loose texts such as "soon 1"; an HTTP date always names a weekday and GMT.
  if (!/^[A-Z][a-z]{2,8}, .{8,24} GMT$/.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}
