/**
 * Whether a path fits a pattern in which `*` stands for any text and `?` for one character
 * (`vmray-api/README.md` section 11). Takes time in proportion to the product of the lengths at most.
 */
export function fitsPattern(path: string, pattern: string): boolean {
  let inPath = 0;
  let inPattern = 0;
  let starAt = -1;
  let resumeAt = 0;
  while (inPath < path.length) {
    const wanted = pattern[inPattern];
    if (wanted === '*') {
      starAt = inPattern;
      resumeAt = inPath;
      inPattern += 1;
    } else if (wanted === '?' || wanted === path[inPath]) {
      inPath += 1;
      inPattern += 1;
    } else if (starAt >= 0) {
      resumeAt += 1;
      inPath = resumeAt;
      inPattern = starAt + 1;
    } else {
      return false;
    }
  }
  return [...pattern.slice(inPattern)].every((sign) => sign === '*');
}
