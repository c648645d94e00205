import { BoundedCache } from '../expression/bounded-cache.js';
import { compileProgram, type Program } from '../expression/compile-program.js';
import { ExpressionSyntaxError } from '../expression/expression-syntax-error.js';
import { endOfBrackets, endOfQuoted } from './braces.js';
import type { ContextPath, Getter, Segment } from './context-path.js';
import { ContextPathSyntaxError } from './context-path-syntax-error.js';

/** Characters of a path; longer ones are no paths but mistakes. */
const longestPath = 200_000;

const cache = new BoundedCache<ContextPath>();

/**
 * Reads a path of the context language, `DBotScore(val.Vendor == 'x').[0].Score` (`spec/values-and-dt.md` section 3).
 * JavaScript that needs the second tier is kept as such and is no error here. Paths are kept by their text.
 * @throws ContextPathSyntaxError with the column.
 */
export function parseContextPath(text: string): ContextPath {
  return cache.get(text, parse);
}

function parse(source: string): ContextPath {
  if (source.length > longestPath) {
    throw new ContextPathSyntaxError(source, longestPath, `it is longer than ${longestPath} characters`);
  }
  const end = source.trimEnd().length;
  const segments: Segment[] = [];
  let index = source.length - source.trimStart().length;
  if (source.charAt(index) === '.') index += 1;
  while (index < end) {
    const character = source.charAt(index);
    if (character === '=') return { source, segments, getter: readGetter(source, index) };
    if (character === '(' || character === '[') {
      const close = endOfBrackets(source, index);
      if (close === undefined)
        throw new ContextPathSyntaxError(source, index + 1, `"${character}" is not closed`);
      segments.push(
        character === '('
          ? { kind: 'selector', program: compileAt(source, index + 1, close - 1) }
          : readBrackets(source, index, close),
      );
      index = afterStep(source, close, end);
    } else {
      const key = readKey(source, index, end);
      segments.push({ kind: 'key', name: key.name });
      index = afterStep(source, key.end, end);
    }
  }
  return { source, segments };
}

/** After a step comes a dot, a bracket, a getter or the end; a dot may also be the last character. */
function afterStep(source: string, index: number, end: number): number {
  if (index >= end || '([='.includes(source.charAt(index))) return index;
  if (source.charAt(index) === '.') return index + 1;
  throw new ContextPathSyntaxError(
    source,
    index + 1,
    `expected ".", "(", "[" or "=", found ${JSON.stringify(source.charAt(index))}`,
  );
}

/** A key runs to the next structural character; in quotes it may hold any. */
function readKey(source: string, start: number, end: number) {
  const first = source.charAt(start);
  if (first === '"' || first === "'") {
    const close = endOfQuoted(source, start);
    if (close !== undefined && (close >= end || '.([='.includes(source.charAt(close)))) {
      return { name: source.slice(start + 1, close - 1), end: close };
    }
  }
  let index = start;
  while (index < end && !'.([='.includes(source.charAt(index))) index += 1;
  if (index === start)
    throw new ContextPathSyntaxError(source, start + 1, 'a key is missing before this dot');
  return { name: source.slice(start, index), end: index };
}

function readBrackets(source: string, open: number, close: number): Segment {
  const inside = source.slice(open + 1, close - 1).trim();
  if (inside === '') return { kind: 'all' };
  if (/^\d{1,15}$/.test(inside)) return { kind: 'index', index: Number(inside) };
  const slice = /^(\d{0,15})\s*:\s*(\d{0,15})$/.exec(inside);
  if (slice !== null) {
    const [, from = '', to = ''] = slice;
    return { kind: 'slice', from: Number(from), to: to === '' ? Number.MAX_SAFE_INTEGER : Number(to) };
  }
  if (/^(["']).*\1$/s.test(inside) && endOfQuoted(inside, 0) === inside.length) {
    return { kind: 'key', name: inside.slice(1, -1) };
  }
  throw new ContextPathSyntaxError(
    source,
    open + 2,
    `expected an index such as [0], a range such as [0:2], or [], found ${JSON.stringify(inside.slice(0, 50))}`,
  );
}

function readGetter(source: string, start: number): Getter {
  const whole = source.charAt(start + 1) === '>';
  const from = start + (whole ? 2 : 1);
  if (source.slice(from).trim() === '') return { kind: 'empty' };
  return { kind: whole ? 'whole' : 'each', program: compileAt(source, from, source.length) };
}

function compileAt(source: string, from: number, end: number): Program {
  try {
    return compileProgram(source.slice(from, end));
  } catch (error) {
    if (!(error instanceof ExpressionSyntaxError)) throw error;
    throw new ContextPathSyntaxError(source, from + error.column, error.reason);
  }
}
