/** Scripts whose letters take two columns, near enough; a terminal has the last word. */
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]$/u;

/** Columns that a text takes, near enough. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  return character > '\u02ff' && wide.test(character) ? 2 : 1;
}

/** Breaks each line of a text so that it fits: behind a blank of the line's second half, else wherever it is full. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  if (line.length <= width && displayWidth(line) <= width) return [line];
  const lines: string[] = [];
  let current = '';
  let taken = 0;
  for (const character of line) {
    if (taken + widthOf(character) > width && current !== '') {
      const blank = current.lastIndexOf(' ');
      const cut = blank >= current.length / 2 ? blank + 1 : current.length;
      lines.push(current.slice(0, cut).trimEnd());
      current = current.slice(cut);
      taken = displayWidth(current);
    }
    current += character;
    taken += widthOf(character);
  }
  return [...lines, current];
}
