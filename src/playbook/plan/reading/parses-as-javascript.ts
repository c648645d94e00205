import { Script } from 'node:vm';

/**
 * Whether a text is JavaScript that a getter or selector can hold: an expression, perhaps with functions after it, or an
 * object (`spec/values-and-dt.md` section 3). It is compiled only, never run.
 */
export function parsesAsJavaScript(source: string): boolean {
  return compiles(source) || compiles(`(${source}\n)`);
}

function compiles(source: string): boolean {
  try {
    new Script(source);
    return true;
  } catch {
    return false;
  }
}
