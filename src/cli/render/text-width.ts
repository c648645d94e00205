/** Marks and joiners: drawn upon the character before them. */
const narrow = /^[\p{M}\u200d]$/u;
/** What makes a picture of the character before it, which takes one column more then. */
const pictureSelector = '\ufe0f';
/** East Asian wide characters and pictures, near enough and rather too many than too few; a terminal has the last word. */
const wide =
  /^[\u1100-\u115f\u231a-\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

/** Columns that a character of a text that is safe to print takes on a terminal. */
export function widthOf(character: string): number {
  if (character < '\u0300') return 1;
  if (character === pictureSelector) return 1;
  if (narrow.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Columns that a text without line feeds takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** As much of a text as fits, with an ellipsis where something was left out. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let taken = 1;
  for (const character of text) {
    taken += widthOf(character);
    if (taken > width) break;
    kept += character;
  }
  // A joiner with nothing left to join is no longer part of a picture.
  return `${kept.replace(/[\u200d\ufe0f]+$/, '')}…`;
}
