/**
 * The name under which a file is uploaded: control characters (D36), characters beyond ASCII (D15) and the nine
 * reserved ones are dropped; if nothing is left of the stem, `sample` stands for it.
 */
export function uploadedName(name: string): string {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const kept = inAscii(stem);
  return (kept.trim() === '' ? 'sample' : kept) + inAscii(name.slice(stem.length));
}

function inAscii(text: string): string {
  return withoutReserved(withoutControlCharacters(text)).replace(/[^\x20-\x7e]/gu, '');
}

/** The nine characters that the original drops too. */
export function withoutReserved(name: string): string {
  return name.replace(/[<>:"/\\|?*]/g, '');
}

export function withoutControlCharacters(name: string): string {
  return [...name].filter((character) => character >= ' ' && character !== '\u007f').join('');
}
