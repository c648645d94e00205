import { regularExpression } from '../values/regular-expression.js';

/** Whether a text fits one in which each `*` stands for any text; in any case. */
export function wildcardTest(text: string): (found: string) => boolean {
  const pieces = text.split('*').map((piece) => piece.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  const pattern = regularExpression(pieces.join('.*'), { ignoreCase: true, dotMatchesNewline: true });
  return (found) => pattern.matches(found);
}
