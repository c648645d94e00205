import { markLookAlikes } from './look-alikes.js';
import { visible } from './visible.js';

/**
 * What a terminal would obey or not show at all: C0 and C1 controls with ESC and DEL, overrides of the reading
 * direction, line and paragraph separators, characters without width (blanks, joiners, fillers, tags, annotations),
 * half surrogates.
 */
const unseen = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** Marks on one letter that are drawn; no script needs more, and a pile of them covers the lines above and below. */
const pile = /(\p{M}{4})(\p{M}+)/gu;

/**
 * Makes text of a vendor or a sample safe to print: what a terminal would obey, and what an analyst would not see or
 * mistake for something else, becomes visible as `\u001b`. Line feeds and tabs stay, CRLF becomes a line feed, and an
 * emoji keeps what joins it. A text that has passed stays as it is when it passes again.
 *
 * JSON text passes too and keeps its meaning: such characters stand inside its strings only, and `\u009b` is how JSON
 * writes them.
 */
export function terminalText(text: string): string {
  // Most texts have nothing to change, and looking once is cheaper than replacing.
  if (/^[\t\n\x20-\x7e]*$/.test(text)) return text;
  const seen = text
    .replaceAll('\r\n', '\n')
    .replace(unseen, (character, offset: number, whole: string) =>
      isHarmless(character, offset, whole) ? character : visible(character),
    )
    .replace(pile, (_, kept: string, others: string) => kept + visible(others));
  return markLookAlikes(seen);
}

/** The same on one line: for a name or a reason that stands in a line of ours, and must not imitate the next one. */
export function terminalLine(text: string): string {
  return terminalText(text).replaceAll('\n', visible('\n'));
}

/** Line feeds, tabs, and what makes one picture of an emoji: a joiner between two, a selector behind one. */
function isHarmless(character: string, offset: number, whole: string): boolean {
  switch (character) {
    case '\n':
    case '\t':
      return true;
    case '\u200d':
      return isJoinable.test(before(whole, offset)) && isPicture.test(whole.slice(offset + 1, offset + 3));
    case '\ufe0e':
    case '\ufe0f':
      return isSelectable.test(before(whole, offset));
    default:
      return false;
  }
}

const isPicture = /^\p{Extended_Pictographic}/u;
const isJoinable = /(?:\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})$/u;
const isSelectable = /\p{Emoji}$/u;

function before(whole: string, offset: number): string {
  return whole.slice(Math.max(0, offset - 3), offset);
}
