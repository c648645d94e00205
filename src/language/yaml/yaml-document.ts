import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Json } from '../json/json.js';
import type { Position } from './line-index.js';
import { keyText, offsetOf } from './node-value.js';
import type { Problem } from './problem.js';

/** The way from the root of a document to a value: member names and list indexes. */
export type Path = readonly (string | number)[];

/** A YAML text that was read: its value, what is wrong with it, and where each part of it stands. */
export interface YamlDocument {
  readonly file: string;
  /** Absent when a problem is an error. An empty document is null. */
  readonly value?: Json;
  readonly problems: readonly Problem[];
  /** Where the value at a path begins; where the path leads nowhere, the deepest part of it that exists. */
  positionOf(path: Path): Position;
  /** Where the key of a map's member stands; the same as `positionOf` for a list's item. */
  keyPositionOf(path: Path): Position;
  /** A scalar as written, without quotes: `14.0` where the value is 14. Undefined for lists, maps and nothing. */
  sourceOf(path: Path): string | undefined;
}

/** The look-ups of a document, over its nodes. */
export function locate(
  root: Node | null,
  targets: ReadonlyMap<Alias, Node>,
  positionAt: (offset: number) => Position,
): Pick<YamlDocument, 'positionOf' | 'keyPositionOf' | 'sourceOf'> {
  const indexes = new Map<YAMLMap, ReadonlyMap<string, { key: unknown; value: unknown }>>();

  function members(map: YAMLMap) {
    const known = indexes.get(map);
    if (known) return known;
    const index = new Map(map.items.map((pair) => [keyText(pair.key), pair]));
    indexes.set(map, index);
    return index;
  }

  function walk(path: Path) {
    let node: unknown = root;
    let valueAt = offsetOf(root) ?? 0;
    let keyAt = valueAt;
    let isFound = root !== null;
    for (const step of path) {
      const holder = isAlias(node) ? targets.get(node) : node;
      let next: { key: unknown; value: unknown } | undefined;
      if (isMap(holder)) next = members(holder).get(String(step));
      else if (isSeq(holder) && typeof step === 'number' && step in holder.items) {
        next = { key: undefined, value: holder.items[step] };
      }
      if (!next) {
        isFound = false;
        break;
      }
      node = next.value;
      valueAt = offsetOf(next.value) ?? offsetOf(next.key) ?? valueAt;
      keyAt = offsetOf(next.key) ?? valueAt;
    }
    const found = isAlias(node) ? targets.get(node) : node;
    return { valueAt, keyAt, node: isFound ? found : undefined };
  }

  return {
    positionOf: (path) => positionAt(walk(path).valueAt),
    keyPositionOf: (path) => positionAt(walk(path).keyAt),
    sourceOf(path) {
      const { node } = walk(path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}
