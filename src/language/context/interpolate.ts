import type { Budget } from '../expression/budget.js';
import { longestText } from '../expression/limits.js';
import type { Json } from '../json/json.js';
import { findExpressions } from './braces.js';
import type { FunctionRunner } from './function-runner.js';
import { InterpolationTooLarge } from './interpolation-too-large.js';
import { readContext } from './read-context.js';
import { textForm } from './text-form.js';

/** What became of a text with `${...}` in it. */
export type Interpolation =
  /** The text is exactly one `${path}`, and this is what was found, with its type. */
  | { readonly kind: 'value'; readonly value: Json }
  /** The text is exactly one `${path}`, and nothing was found: the argument is not supplied. */
  | { readonly kind: 'missing'; readonly path: string }
  /** Anything else: the text, and the paths in it that found nothing and left no trace. */
  | { readonly kind: 'text'; readonly text: string; readonly missing: readonly string[] };

/**
 * Replaces each `${path}` of a text by what the path finds (`spec/values-and-dt.md` section 2). What was found is never
 * looked at again, whatever it looks like. A text without `${`, and the rest of a text after an unclosed one, stay.
 * @throws ContextPathSyntaxError, NeedsFunctions, BudgetExceeded as `readContext` does; InterpolationTooLarge.
 */
export function interpolate(
  text: string,
  root: Json,
  functions?: FunctionRunner,
  budget?: Budget,
): Interpolation {
  const expressions = findExpressions(text);
  const only = expressions[0];
  if (only !== undefined && only.start === 0 && only.end === text.length) {
    const value = readContext(root, only.path, functions, budget);
    return value === null ? { kind: 'missing', path: only.path } : { kind: 'value', value };
  }
  const missing: string[] = [];
  let result = '';
  let from = 0;
  for (const { start, end, path } of expressions) {
    const value = readContext(root, path, functions, budget);
    if (value === null) missing.push(path);
    result += text.slice(from, start) + textForm(value);
    if (result.length > longestText) throw new InterpolationTooLarge(path, longestText);
    from = end;
  }
  return { kind: 'text', text: result + text.slice(from), missing };
}
