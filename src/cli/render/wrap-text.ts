import { displayWidth, widthOf } from './text-width.js';

/** Breaks each line of a text so that it fits: behind a blank of the line's second half, else wherever it is full. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  if (line.length * 2 <= width || displayWidth(line) <= width) return [line];
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
