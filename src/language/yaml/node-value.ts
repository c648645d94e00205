import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Json } from '../json/json.js';
import { type YamlCode, yamlCodes } from './codes.js';
import { tooDeep } from './excess.js';
import type { YamlLimits } from './limits.js';

/** Something wrong with the value of a parsed document, at an offset of its text. */
export interface ValueFinding {
  readonly offset: number;
  readonly code: YamlCode;
  readonly message: string;
}

/** The value of a document. `targets` holds the node that each alias stands for. */
export interface DocumentValue {
  readonly value: Json;
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly findings: readonly ValueFinding[];
}

/** A node's value; the numbers count what it holds with every alias written out. */
interface Sized {
  readonly value: Json;
  /** Values. */
  readonly size: number;
  /** Characters of keys and values. */
  readonly length: number;
  /** Levels. */
  readonly height: number;
}

const nothing: Sized = { value: null, size: 1, length: 0, height: 0 };

/**
 * The plain value of a composed document. Written here instead of `Document.toJS`, because that looks for each anchor
 * in the whole document again, and because the check for repeated keys of the parser is quadratic.
 *
 * An alias gives the very same value as its anchor, so nothing is copied; what the values would take written out is
 * counted and bounded: whoever reads the document walks through all of it.
 */
export function readValue(
  root: Node | null,
  limits: YamlLimits,
  lineOf: (offset: number) => number,
): DocumentValue {
  const findings: ValueFinding[] = [];
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const finished = new Map<Node, Sized>();
  let values = 0;
  let characters = 0;

  return { value: root === null ? null : read(root, 0).value, targets, findings };

  function read(node: unknown, depth: number): Sized {
    if (isAlias(node)) return readAlias(node, depth);
    if (isScalar(node)) {
      if (node.anchor) anchors.set(node.anchor, node);
      const length = node.source?.length ?? 0;
      characters += length;
      return finish(node, { value: scalarValue(node), size: 1, length, height: 0 });
    }
    if (!isMap(node) && !isSeq(node)) return nothing;
    if (depth >= limits.depth) {
      // Deeper than its brackets: `[a: [a: [a: b]]]` has a map in each of its lists.
      findings.push(tooDeep(offsetOf(node) ?? 0, limits));
      return nothing;
    }
    if (node.anchor) anchors.set(node.anchor, node);
    if (isMap(node)) return finish(node, readMap(node, depth));
    return finish(node, gather(node.items.map((item) => read(item, depth + 1))));
  }

  function finish(node: Node, sized: Sized): Sized {
    values += 1;
    finished.set(node, sized);
    return sized;
  }

  function readMap(node: YAMLMap, depth: number): Sized {
    const members = new Map<string, Sized>();
    const firstAt = new Map<string, number>();
    for (const { key, value } of node.items) {
      const name = keyText(key);
      const offset = offsetOf(key) ?? offsetOf(value) ?? offsetOf(node) ?? 0;
      const first = firstAt.get(name);
      if (name === '<<') {
        const message = 'Merge keys ("<<") are not part of YAML 1.2; write the members out.';
        findings.push({ offset, code: yamlCodes.mergeKey, message });
      } else if (first !== undefined) {
        const shown = JSON.stringify(name.slice(0, 100));
        const message = `The key ${shown} stands in this map already, in line ${lineOf(first)}; keep one.`;
        findings.push({ offset, code: yamlCodes.duplicateKey, message });
      }
      firstAt.set(name, first ?? offset);
      members.set(name, read(value, depth + 1));
    }
    let named = 0;
    for (const name of members.keys()) named += name.length;
    characters += named;
    const { size, length, height } = gather([...members.values()]);
    // `fromEntries` defines each member, so a key called `__proto__` is a member like any other.
    const value = Object.fromEntries([...members].map(([name, sized]) => [name, sized.value]));
    return { value, size, length: length + named, height };
  }

  function readAlias(alias: Alias, depth: number): Sized {
    const offset = offsetOf(alias) ?? 0;
    const name = JSON.stringify(alias.source.slice(0, 100));
    const target = anchors.get(alias.source);
    if (!target) {
      const message = `No anchor before this place is called ${name}; quote a text that begins with "*".`;
      findings.push({ offset, code: yamlCodes.alias, message });
      return nothing;
    }
    const sized = finished.get(target);
    if (!sized) {
      const message = `The alias ${name} stands inside its own anchor, so its value would have no end.`;
      findings.push({ offset, code: yamlCodes.alias, message });
      return nothing;
    }
    targets.set(alias, target);
    values += sized.size;
    characters += sized.length;
    const refuse = (code: YamlCode, excess: string): Sized => {
      findings.push({ offset, code, message: `With its aliases written out this document ${excess}.` });
      return nothing;
    };
    if (values > limits.values)
      return refuse(yamlCodes.tooManyValues, `has more than ${limits.values} values`);
    if (characters > limits.characters)
      return refuse(yamlCodes.tooLarge, `has more than ${limits.characters} characters`);
    if (depth + sized.height > limits.depth)
      return refuse(yamlCodes.tooDeep, `nests deeper than ${limits.depth} levels`);
    return sized;
  }
}

function gather(items: readonly Sized[]): Sized {
  let size = 1;
  let length = 0;
  let height = 0;
  for (const item of items) {
    size += item.size;
    length += item.length;
    height = Math.max(height, item.height);
  }
  return { value: items.map((item) => item.value), size, length, height: height + 1 };
}

/** Infinity and "not a number" are no JSON: they stay the text that was written. */
function scalarValue({ value, source }: Scalar): Json {
  if (typeof value === 'number') return Number.isFinite(value) ? value : (source ?? String(value));
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return null;
}

/** The text of a map's key. The parser was told that keys are texts, so `1:` and `yes:` are `1` and `yes`. */
export function keyText(key: unknown): string {
  return isScalar(key) && typeof key.value === 'string' ? key.value : '';
}

/** Where a node begins; undefined for a node that the text does not hold. */
export function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
