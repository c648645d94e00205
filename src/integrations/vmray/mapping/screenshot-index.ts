/**
 * The file names of `screenshots/index.log`, in the order of capture: the fourth field of each line. Blank lines are
 * skipped, and a picture that is listed again stays one picture (D24).
 */
export function screenshotNames(index: string): readonly string[] {
  const names = index.split(/\r?\n/).flatMap((line) => line.split('|')[3]?.trim() || []);
  return [...new Set(names)];
}
