/** One `${...}` of a text. `start` is the index of its `$`, `end` the index after its `}`. */
interface FoundExpression {
  readonly start: number;
  readonly end: number;
  /** What stands between the braces. */
  readonly path: string;
}

/**
 * The index after the `}` that closes the `${` at `start`, or undefined when nothing closes it.
 *
 * Braces are counted and quoted text is skipped, because a path may hold JavaScript (`spec/values-and-dt.md` section 2).
 * Before any bracket or getter a quote mark inside a word is an apostrophe: `${What is the user's name?.Answers.0}`.
 */
export function endOfExpression(text: string, start: number): number | undefined {
  if (!text.startsWith('${', start)) return undefined;
  const from = start + 2;
  let depth = 1;
  let plain = true;
  let index = from;
  while (index < text.length) {
    const character = text.charAt(index);
    if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
    if (isQuote(character) && !(plain && isApostrophe(text, index, from))) {
      const end = endOfQuoted(text, index);
      if (end === undefined) return undefined;
      index = end;
      continue;
    }
    if ('([{='.includes(character)) plain = false;
    index += 1;
  }
  return undefined;
}

/** Every `${...}` of a text, from left to right. From an unclosed `${` on, the rest is plain text. */
export function findExpressions(text: string): readonly FoundExpression[] {
  const found: FoundExpression[] = [];
  let start = text.indexOf('${');
  while (start >= 0) {
    const end = endOfExpression(text, start);
    if (end === undefined) break;
    found.push({ start, end, path: text.slice(start + 2, end - 1) });
    start = text.indexOf('${', end);
  }
  return found;
}

/**
 * The index after the bracket that closes the one at `start`, or undefined. All kinds of bracket count as one kind: what
 * stands inside is read by a real parser later.
 */
export function endOfBrackets(text: string, start: number): number | undefined {
  let depth = 0;
  let index = start;
  while (index < text.length) {
    const character = text.charAt(index);
    if (isQuote(character)) {
      const end = endOfQuoted(text, index);
      if (end === undefined) return undefined;
      index = end;
      continue;
    }
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
    index += 1;
  }
  return undefined;
}

/** The index after the quote mark that closes the one at `start`, or undefined. A backslash escapes. */
export function endOfQuoted(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\\') index += 1;
    else if (character === quote) return index + 1;
  }
  return undefined;
}

/** True for the three marks that open a quoted text in JavaScript. */
export function isQuote(character: string): boolean {
  return character === "'" || character === '"' || character === '`';
}

function isApostrophe(text: string, index: number, from: number): boolean {
  return index > from && /[\p{L}\p{N}]/u.test(text.charAt(index - 1));
}
