import { endOfExpression } from '../../language/context/braces.js';
import { CommandLineError } from '../errors/command-line-error.js';
import type { Bounds } from './bounds.js';
import type { ReadParts } from './read-quoted.js';
import type { TemplatePart } from './template.js';

const whiteSpace = /\s/;

export function isWhiteSpace(character: string): boolean {
  return whiteSpace.test(character);
}

/**
 * Reads unquoted text up to white space. A `${…}` in it may hold white space and quotes; elsewhere a quote is an
 * ordinary character (`it's`), and so is a backslash (`spec/commands.md` section 2).
 * @throws CommandLineError when a `${` is not closed, or the line is beyond its bounds.
 */
export function readBare(line: string, start: number, bounds: Bounds): ReadParts {
  const parts: TemplatePart[] = [];
  let done = start;
  let index = start;
  for (;;) {
    const character = line[index];
    if (character === undefined || isWhiteSpace(character)) break;
    if (character !== '$' || line[index + 1] !== '{') {
      index += 1;
      continue;
    }
    bounds.expression(index);
    const end = endOfExpression(line, index);
    if (end === undefined) {
      throw new CommandLineError(
        'the ${ that starts here is never closed (for a plain ${, write \\${ in double quotes)',
        line,
        index,
      );
    }
    bounds.length(end - index, index);
    parts.push({ kind: 'text', text: line.slice(done, index) });
    parts.push({ kind: 'expression', source: line.slice(index, end) });
    done = end;
    index = end;
  }
  parts.push({ kind: 'text', text: line.slice(done, index) });
  return { parts, end: index };
}
