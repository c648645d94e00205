import { endOfBrackets, endOfQuoted, isQuote } from '../../language/context/braces.js';
import { parseContextPath } from '../../language/context/parse-context-path.js';
import { ArgumentError } from '../../sdk/errors/argument-error.js';
import type { ContextExtension } from './platform-arguments.js';

/** Characters: all of them must be read, and each path looked up. */
const longestText = 200_000;
const mostPaths = 1_000;

/**
 * Reads `key=path::key2=path2`. Only the first `=` outside brackets separates, `::` inside brackets and quotes does
 * not, and a key alone takes the whole contents, as published playbooks write it (`GeoDistance`).
 * @throws ArgumentError for a piece without a key; ContextPathSyntaxError for a path that cannot be read.
 */
export function parseExtendContext(text: string): readonly ContextExtension[] {
  if (text.length > longestText)
    throw new ArgumentError('extend-context', text, `must not be longer than ${longestText} characters`);
  const extensions: ContextExtension[] = [];
  for (const piece of pieces(text)) {
    if (piece.trim() === '') continue;
    const equals = positionOfEquals(piece);
    const key = piece.slice(0, equals ?? piece.length).trim();
    if (key === '')
      throw new ArgumentError('extend-context', text, 'must be of the form key=path::key2=path2');
    const path = equals === undefined ? '' : piece.slice(equals + 1).trim();
    // A path that cannot be read is found out here, before the command runs.
    parseContextPath(path);
    extensions.push({ key, path });
    if (extensions.length > mostPaths)
      throw new ArgumentError('extend-context', text, `must not have more than ${mostPaths} paths`);
  }
  return extensions;
}

function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; ) {
    if (text.startsWith('::', index)) {
      found.push(text.slice(start, index));
      index += 2;
      start = index;
    } else {
      // What is never closed hides nothing behind it: the rest is ordinary text.
      const end = endOfGroup(text, index);
      if (end === undefined) break;
      index = end;
    }
  }
  return [...found, ...text.slice(start).split('::')];
}

function positionOfEquals(piece: string): number | undefined {
  for (let index = 0; index < piece.length; ) {
    if (piece[index] === '=') return index;
    const end = endOfGroup(piece, index);
    if (end === undefined) {
      const equals = piece.indexOf('=');
      return equals === -1 ? undefined : equals;
    }
    index = end;
  }
  return undefined;
}

/** The index after the character at `index`, or after the whole group that it opens; undefined if that is unclosed. */
function endOfGroup(text: string, index: number): number | undefined {
  const character = text.charAt(index);
  // A quote mark inside a word is an apostrophe.
  if (isQuote(character) && !/[\p{L}\p{N}]/u.test(text.charAt(index - 1))) return endOfQuoted(text, index);
  if ('([{'.includes(character)) return endOfBrackets(text, index);
  return index + 1;
}
