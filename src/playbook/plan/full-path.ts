/** A root and an accessor, which begins with a key, an index, a selector or a getter, as one context path. */
export function fullPath(root: string, accessor: string): string {
  if (accessor === '') return root;
  // The root of all is a dot, and a dot at the end of any other means nothing.
  return /^[=(]/.test(accessor) || root.endsWith('.') ? `${root}${accessor}` : `${root}.${accessor}`;
}
