import { RE2JS } from 're2js';
import { BoundedCache } from '../../language/expression/bounded-cache.js';
import { programSize } from './program-size.js';
import { ValueError } from './value-error.js';

const longestPattern = 10_000;
/** It is compiled in about a tenth of a second, and takes 10 MB. */
const largestProgram = 20_000;
/** Those that are kept take no more together. */
const largestKept = 500;

const cache = new BoundedCache<RE2JS>(200);

/** How a regular expression is read, beside what it says itself (`(?i)`). */
export interface RegularExpressionFlags {
  readonly ignoreCase?: boolean;
  readonly multiline?: boolean;
  readonly dotMatchesNewline?: boolean;
}

/**
 * A regular expression in the syntax of RE2, which takes time in proportion to the text, whatever the pattern.
 * Compiled once.
 * @throws ValueError for a pattern that RE2 cannot read, with its reason
 */
export function regularExpression(pattern: string, flags: RegularExpressionFlags = {}): RE2JS {
  const bits =
    (flags.ignoreCase ? RE2JS.CASE_INSENSITIVE : 0) |
    (flags.multiline ? RE2JS.MULTILINE : 0) |
    (flags.dotMatchesNewline ? RE2JS.DOTALL : 0);
  const size = pattern.length > longestPattern ? Number.POSITIVE_INFINITY : programSize(pattern);
  if (size > largestProgram)
    throw new ValueError(
      `The regular expression ${JSON.stringify(pattern.slice(0, 100))} is too large: written out it has more than ${largestProgram} parts.`,
    );
  const key = `${bits}:${pattern}`;
  return size > largestKept ? compiled(pattern, bits) : cache.get(key, () => compiled(pattern, bits));
}

function compiled(pattern: string, bits: number): RE2JS {
  try {
    return RE2JS.compile(pattern, bits);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ValueError(
      `The regular expression ${JSON.stringify(pattern.slice(0, 100))} cannot be read: ${why}`,
    );
  }
}
