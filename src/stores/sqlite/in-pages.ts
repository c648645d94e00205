/** A value with its place in the order of a list. */
export interface Numbered<T> {
  readonly number: number;
  readonly value: T;
}

/** Rows that are in memory at once. */
const rowsAtOnce = 32;

/**
 * A long list, a few rows at a time. Nothing stays open while a reader thinks: others read and write between two pages.
 * @param after the number behind which it begins
 */
export async function* inPages<T>(
  page: (after: number, limit: number) => readonly Numbered<T>[],
  after: number,
  limit: number,
): AsyncGenerator<T> {
  let [last, left] = [after, limit];
  while (left > 0) {
    const wanted = Math.min(left, rowsAtOnce);
    const rows = page(last, wanted);
    for (const { number, value } of rows) {
      last = number;
      yield value;
    }
    if (rows.length < wanted) return;
    left -= wanted;
  }
}
