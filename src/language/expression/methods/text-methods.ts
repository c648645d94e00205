import { boundedText, toInteger, toText } from '../conversion.js';
import { EvaluationError } from '../evaluation-error.js';
import { longestList } from '../limits.js';
import type { Value } from '../node.js';

type Arguments = readonly Value[];
type TextMethod = (text: string, args: Arguments) => Value;

/** The first tier's methods of texts. They do what JavaScript's do, except that `replace` takes its replacement literally. */
export const textMethods: ReadonlyMap<string, TextMethod> = new Map<string, TextMethod>([
  ['concat', (text, args) => boundedText(text + args.map(toText).join(''))],
  ['endsWith', (text, args) => text.endsWith(toText(args[0]), optionalInteger(args[1]))],
  ['includes', (text, args) => text.includes(toText(args[0]), optionalInteger(args[1]))],
  ['indexOf', (text, args) => text.indexOf(toText(args[0]), optionalInteger(args[1]))],
  ['replace', (text, args) => replaceFirst(text, toText(args[0]), toText(args[1]))],
  ['slice', (text, args) => text.slice(toInteger(args[0]), optionalInteger(args[1]))],
  ['split', split],
  ['startsWith', (text, args) => text.startsWith(toText(args[0]), optionalInteger(args[1]))],
  ['substr', substr],
  ['substring', (text, args) => text.substring(toInteger(args[0]), optionalInteger(args[1]))],
  ['toLowerCase', (text) => text.toLowerCase()],
  ['toString', (text) => text],
  ['toUpperCase', (text) => text.toUpperCase()],
  ['trim', (text) => text.trim()],
]);

/** `$&` and the like in a replacement stay as they are: the replacement is often a vendor's text. */
function replaceFirst(text: string, pattern: string, replacement: string): string {
  const at = text.indexOf(pattern);
  if (at < 0) return text;
  return boundedText(text.slice(0, at) + replacement + text.slice(at + pattern.length));
}

function split(text: string, args: Arguments): Value {
  const limit = args[1] === undefined ? longestList + 1 : Math.max(0, toInteger(args[1]));
  if (args[0] === undefined) return limit === 0 ? [] : [text];
  const parts = text.split(toText(args[0]), Math.min(limit, longestList + 1));
  if (parts.length > longestList) {
    throw new EvaluationError(`the resulting list has more than ${longestList} items`);
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
