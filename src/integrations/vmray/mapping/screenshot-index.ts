/** What bounds an index: no archive that is read has more pictures, and no line of an honest one is longer. */
const mostLines = 10_000;
const longestLine = 4_096;

/**
 * The file names of `screenshots/index.log`, in the order of capture: the fourth field of each line. Blank lines and
 * lines of absurd length are skipped, and a picture that is listed again stays one picture (D24). What follows after
 * 10,000 lines is not read: `isCut` says so.
 */
export function screenshotNames(index: string): {
  readonly names: readonly string[];
  readonly isCut: boolean;
} {
  const names = new Set<string>();
  let place = 0;
  for (let lines = 0; place < index.length; lines++) {
    if (lines === mostLines) return { names: [...names], isCut: true };
    const end = index.indexOf('\n', place);
    const line = index.slice(place, end === -1 ? index.length : end);
    place += line.length + 1;
    const name = line.length > longestLine ? '' : line.split('|')[3]?.trim();
    if (name) names.add(name);
  }
  return { names: [...names], isCut: false };
}
