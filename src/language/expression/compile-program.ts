import { BoundedCache } from './bounded-cache.js';
import { NeedsFunctions } from './needs-functions.js';
import type { Node } from './node.js';
import { parseExpression } from './parse-expression.js';

/** A piece of JavaScript in a path: ours to evaluate, or one that asks for the second tier, with the reason why. */
export type Program =
  | { readonly tier: 1; readonly source: string; readonly expression: Node }
  | { readonly tier: 2; readonly source: string; readonly reason: NeedsFunctions };

const cache = new BoundedCache<Program>();

/**
 * Compiles a selector or getter once; the result is kept by its text.
 * @throws ExpressionSyntaxError when the text is no JavaScript expression.
 */
export function compileProgram(source: string): Program {
  return cache.get(source, compile);
}

function compile(source: string): Program {
  try {
    return { tier: 1, source, expression: parseExpression(source) };
  } catch (error) {
    if (error instanceof NeedsFunctions) return { tier: 2, source, reason: error };
    throw error;
  }
}
