const counted = /^\{(\d{1,9})(?:(,)(\d{0,9}))?\}/;

/**
 * How many steps the program of a regular expression will have, at most: `(ab){5}` has each of its parts five times.
 * Asked before it is compiled, for `(…500 letters…){1000}` takes 100 MB.
 */
export function programSize(pattern: string): number {
  /** What each open bracket has so far; the last is the innermost. */
  const open: number[] = [0];
  let last = 0;
  const add = (size: number) => {
    open.push((open.pop() ?? 0) + size);
  };
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '(') open.push(2);
    else if (character === ')' && open.length > 1) {
      last = open.pop() ?? 0;
      add(last);
    } else if (character === '{') {
      const found = counted.exec(pattern.slice(at, at + 24));
      const times = Math.max(Number(found?.[1] ?? 1), Number(found?.[3] || 0));
      // It is there once already; a repetition that may end early has a branch for each time.
      if (times > 1) {
        const more = (last + 1) * times - last;
        add(more);
        last += more;
      }
      at += (found?.[0].length ?? 1) - 1;
    } else {
      if (character === '\\') at += 1;
      if (character === '[') at = endOfClass(pattern, at);
      last = 1;
      add(1);
    }
  }
  return open.reduce((sum, size) => sum + size, 4);
}

/** Where a class ends that begins here: `[]a]` and `[^]a]` hold a bracket, `[[:alpha:]]` a class. */
function endOfClass(pattern: string, from: number): number {
  let at = from + 1;
  if (pattern[at] === '^') at += 1;
  if (pattern[at] === ']') at += 1;
  for (; at < pattern.length && pattern[at] !== ']'; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern.startsWith('[:', at)) {
      const end = pattern.indexOf(':]', at + 2);
      if (end !== -1) at = end + 1;
    }
  }
  return at;
}
