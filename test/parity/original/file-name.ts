/**
 * The name under which a file is uploaded: control characters (D36), characters beyond ASCII (D15) and the nine
 * reserved ones are dropped; if nothing is left of the stem, `sample` stands for it.
 */
export function uploadedName(name: string): string {
  const kept = withoutReserved(withoutControlCharacters(name)).replace(/[^\x20-\x7e]/gu, '');
  const dot = kept.lastIndexOf('.');
  const stem = dot < 0 ? kept : kept.slice(0, dot);
  return stem.trim() === '' ? `sample${dot < 0 ? '' : kept.slice(dot)}` : kept;
}

/** The nine characters that the original drops too. */
export function withoutReserved(name: string): string {
  return name.replace(/[<>:"/\\|?*]/g, '');
}

export function withoutControlCharacters(name: string): string {
  return [...name].filter((character) => character >= ' ' && character !== '\u007f').join('');
}
