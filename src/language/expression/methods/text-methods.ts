import { boundedText, joinTexts, toInteger, toText } from '../conversion.js';
import { EvaluationError } from '../evaluation-error.js';
import { longestList } from '../limits.js';
import type { Value } from '../node.js';
import { positionIn } from './position-in.js';

type Arguments = readonly Value[];
type TextMethod = (text: string, args: Arguments) => Value;

/** The first tier's methods of texts. They do what JavaScript's do, except that `replace` takes its replacement literally. */
export const textMethods: ReadonlyMap<string, TextMethod> = new Map<string, TextMethod>([
  ['concat', (text, args) => joinTexts([text, ...args.map(toText)], '')],
  ['endsWith', (text, args) => text.endsWith(toText(args[0]), optionalInteger(args[1]))],
  ['includes', (text, args) => positionIn(text, toText(args[0]), optionalInteger(args[1])) >= 0],
  ['indexOf', (text, args) => positionIn(text, toText(args[0]), optionalInteger(args[1]))],
  ['replace', (text, args) => replaceFirst(text, toText(args[0]), toText(args[1]))],
  ['slice', (text, args) => text.slice(toInteger(args[0]), optionalInteger(args[1]))],
  ['split', split],
  ['startsWith', (text, args) => text.startsWith(toText(args[0]), optionalInteger(args[1]))],
  ['substr', substr],
  ['substring', (text, args) => text.substring(toInteger(args[0]), optionalInteger(args[1]))],
  ['toLowerCase', (text) => boundedText(text.toLowerCase())],
  ['toString', (text) => text],
  ['toUpperCase', (text) => boundedText(text.toUpperCase())],
  ['trim', (text) => text.trim()],
]);

/** `$&` and the like in a replacement stay as they are: the replacement is often a vendor's text. */
function replaceFirst(text: string, pattern: string, replacement: string): string {
  const at = positionIn(text, pattern);
  if (at < 0) return text;
  return boundedText(text.slice(0, at) + replacement + text.slice(at + pattern.length));
}

function split(text: string, args: Arguments): Value {
  const limit = args[1] === undefined ? longestList + 1 : Math.max(0, toInteger(args[1]));
  if (args[0] === undefined) return limit === 0 ? [] : [text];
  const parts = partsOf(text, toText(args[0]), Math.min(limit, longestList + 1));
  if (parts.length > longestList) {
    throw new EvaluationError(`the resulting list has more than ${longestList} items`);
  }
  return parts;
}

/** The parts of a text between separators, as many as are wanted at most: in time linear in both. */
export function partsOf(text: string, separator: string, most: number): readonly string[] {
  // Between single characters there is nothing to look for.
  if (separator === '') return text.split('', most);
  const parts: string[] = [];
  let from = 0;
  while (parts.length < most) {
    const at = positionIn(text, separator, from);
    parts.push(text.slice(from, at < 0 ? undefined : at));
    if (at < 0) break;
    from = at + separator.length;
  }
  return parts;
}

function substr(text: string, args: Arguments): Value {
  const from = toInteger(args[0]);
  const start = from < 0 ? Math.max(0, text.length + from) : from;
  return args[1] === undefined
    ? text.slice(start)
    : text.slice(start, start + Math.max(0, toInteger(args[1])));
}

function optionalInteger(value: Value): number | undefined {
  return value === undefined ? undefined : toInteger(value);
}
