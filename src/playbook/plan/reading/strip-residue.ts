import { endOfExpression } from '../../../language/context/braces.js';

/** A context path without the `${` and `}` around it; a `${` that nothing closes is dropped too. */
export function stripPath(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('${')) return trimmed;
  return endOfExpression(trimmed, 0) === trimmed.length
    ? trimmed.slice(2, -1).trim()
    : trimmed.slice(2).trim();
}

/**
 * The root and the accessor of a complex value without what the editor leaves in them: `${` before the root and `}`
 * after the accessor, as in `${` + `=}` and `${inputs` + `IP}` (`spec/values-and-dt.md` section 4).
 */
export function stripRoot(rootText: string, accessorText: string): { root: string; accessor: string } {
  const root = rootText.trim();
  const accessor = accessorText.trim();
  if (!root.startsWith('${')) return { root, accessor: stripPath(accessor) };
  const isSplit = accessor.endsWith('}') && endOfExpression(root, 0) === undefined;
  const whole = `${root}.${accessor}`;
  if (isSplit && endOfExpression(whole, 0) === whole.length)
    return { root: root.slice(2).trim(), accessor: accessor.slice(0, -1).trim() };
  return { root: stripPath(root), accessor: stripPath(accessor) };
}
