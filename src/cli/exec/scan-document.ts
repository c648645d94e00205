/** What `JSON.parse` does not tell of a document. */
export interface Scan {
  /** The number of the top-level `id`, as it is written: one with twenty digits comes back whole. */
  readonly numericId: string | undefined;
  /** Keys that appear more than once, of the document itself and of the objects right in it; each once. */
  readonly repeated: readonly string[];
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const openBracket = 0x5b;
const closeBrace = 0x7d;
const closeBracket = 0x5d;
const number = /[-+.0-9eE]+/y;

/** Levels whose keys are looked at. */
const deepest = 2;

/**
 * Looks once more at the text of a document that `JSON.parse` has accepted, in time linear in its length. Of a repeated
 * key the last value counts, as for `JSON.parse`.
 */
export function scanDocument(text: string): Scan {
  const repeated = new Set<string>();
  /** The keys of the object at each level; undefined for a list. */
  const keys: (Set<string> | undefined)[] = [];
  let depth = 0;
  let isKeyNext = false;
  let isIdNext = false;
  let numericId: string | undefined;

  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case quote: {
        const end = endOfString(text, index);
        if (isKeyNext) {
          const key = keyOf(text, index, end);
          const own = keys[depth];
          if (own?.has(key)) repeated.add(key);
          own?.add(key);
          isIdNext = depth === 1 && key === 'id';
          isKeyNext = false;
        }
        index = end;
        break;
      }
      case colon:
        if (isIdNext) numericId = numberAfter(text, index + 1);
        isIdNext = false;
        break;
      case comma:
        isKeyNext = depth <= deepest && keys[depth] !== undefined;
        break;
      case openBrace:
        depth += 1;
        isKeyNext = depth <= deepest;
        if (isKeyNext) keys[depth] = new Set();
        break;
      case openBracket:
        depth += 1;
        isKeyNext = false;
        if (depth <= deepest) keys[depth] = undefined;
        break;
      case closeBrace:
      case closeBracket:
        depth -= 1;
        break;
    }
  }
  return { numericId, repeated: [...repeated] };
}

/** The index of the quote that closes the string opened at `start`. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - 1 - before) % 2 === 0) return end;
  }
  return text.length;
}

function keyOf(text: string, start: number, end: number): string {
  const written = text.slice(start + 1, end);
  return written.includes('\\') ? String(JSON.parse(text.slice(start, end + 1))) : written;
}

function numberAfter(text: string, start: number): string | undefined {
  let index = start;
  while (text.charCodeAt(index) <= 0x20) index += 1;
  number.lastIndex = index;
  return number.exec(text)?.[0];
}
