import { findExpressions } from '../../language/context/braces.js';
import type { ContextPath } from '../../language/context/context-path.js';
import { ContextPathSyntaxError } from '../../language/context/context-path-syntax-error.js';
import { parseContextPath } from '../../language/context/parse-context-path.js';
import type { Value } from '../plan/value.js';

/** A context path that a value reads: its first key, and the second where there is one. */
export interface PathRead {
  readonly root: string;
  readonly member?: string;
  /** The value that reads it, for its place. */
  readonly value: Value;
}

/**
 * The context paths that a value reads. The left sides of filters are left out: they are looked up in the items of the
 * root, which is among the paths itself.
 */
export function pathsRead(value: Value): readonly PathRead[] {
  return textsOf(value).flatMap(({ path, value: reader }) => {
    const keys = firstKeys(path);
    return keys ? [{ ...keys, value: reader }] : [];
  });
}

function textsOf(value: Value): readonly { path: string; value: Value }[] {
  switch (value.kind) {
    case 'none':
      return [];
    case 'text':
      return findExpressions(value.text).map(({ path }) => ({ path, value }));
    case 'path':
      return [{ path: value.path, value }];
    case 'complex': {
      const own = value.root === '' ? value.accessor : `${value.root}.${value.accessor}`;
      const rights = value.filters.flat().map(({ right }) => right);
      const given = value.transformers.flatMap((call) => [...call.arguments.values()]);
      return [{ path: own, value }, ...[...rights, ...given].flatMap(textsOf)];
    }
  }
}

/** The first key of a context path, and the second; undefined for a path without one, or that cannot be read. */
export function firstKeys(path: string): { root: string; member?: string } | undefined {
  const [first, second] = parsed(path)?.segments ?? [];
  if (first?.kind !== 'key') return undefined;
  return second?.kind === 'key' ? { root: first.name, member: second.name } : { root: first.name };
}

function parsed(path: string): ContextPath | undefined {
  try {
    return parseContextPath(path);
  } catch (error) {
    if (error instanceof ContextPathSyntaxError) return undefined;
    throw error;
  }
}
