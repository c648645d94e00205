/** Statuses and ranges of them, as in `400-404` and `500`; what is none is passed over. */
export function readStatuses(parts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const part of parts) {
    const [, from, to] = /^\s*(\d{3})(?:\s*-\s*(\d{3}))?\s*$/.exec(part) ?? [];
    if (from === undefined) continue;
    for (let status = Number(from); status <= Number(to ?? from); status += 1) found.add(status);
  }
  return found;
}
