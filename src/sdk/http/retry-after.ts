/**
 * The wait that a 429 asks for, in milliseconds: `Retry-After` in seconds or as an HTTP date.
 * Undefined when the header is absent or cannot be read: it then counts as absent (D16).
 */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Date.parse also takes loose texts such as "soon 1"; an HTTP date always names a weekday and GMT.
  if (!/^[A-Z][a-z]{2,8}, .{8,24} GMT$/.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}
