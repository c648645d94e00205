/**
 * What a terminal would obey rather than show: C0 and C1 controls with ESC and DEL, overrides of the reading
 * direction, line and paragraph separators, invisible tags, half surrogates.
 */
const obeyed =
  /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * Makes text of a vendor or a sample safe to print: what a terminal would obey becomes visible as `\u001b`. Line
 * feeds and tabs stay, CRLF becomes a line feed. Every text that leaves for a terminal or a pipe passes here, once.
 *
 * JSON text passes too and keeps its meaning: such characters stand inside its strings only, and `\u009b` is how JSON
 * writes them.
 */
export function terminalText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(obeyed, (character) =>
      character === '\n' || character === '\t' ? character : escaped(character),
    );
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
