import { isJsonObject, type Json, type JsonObject, member } from '../../json/json.js';
import type { Path, YamlDocument } from '../../yaml/yaml-document.js';
import type { Argument, CommandDeclaration, Manifest, Parameter } from '../manifest.js';
import { MapReader } from '../map-reader.js';
import type { Reading } from '../reading.js';

/**
 * One map of a manifest as its author wrote it. `Manifest` has forgotten what a rule may ask for: whether a key stands
 * there at all, and how a value was spelled.
 */
export interface Part {
  /** By key: null counts as absent, suffixes of the marketplace are resolved. */
  readonly map: MapReader;
  /** The way to the map itself. */
  readonly path: Path;
  /** The way to a member; to the map where it has no such member. */
  at(key: string): Path;
}

/** A part together with what the reader made of it. */
export interface DeclaredPart<Declared> extends Part {
  readonly declared: Declared;
}

export interface CommandPart extends DeclaredPart<CommandDeclaration> {
  readonly arguments: readonly DeclaredPart<Argument>[];
  /** Those with a path. */
  readonly outputs: readonly OutputPart[];
}

export interface OutputPart extends Part {
  readonly contextPath: string;
}

/** A manifest with the document it was read from: what rules look at. */
export interface Sheet {
  readonly manifest: Manifest;
  readonly document: YamlDocument;
  readonly root: Part;
  /** `commonfields`. */
  readonly identity: Part;
  readonly script: Part;
  readonly parameters: readonly DeclaredPart<Parameter>[];
  readonly commands: readonly CommandPart[];
}

/** Lays a manifest beside its document. Reading found no error, so each declaration has its map, in the same order. */
export function openSheet(manifest: Manifest, document: YamlDocument): Sheet {
  const part = (value: Json | undefined, path: Path) => partOf(document, value, path);
  const root = part(document.value, []);
  const script = part(root.map.raw('script')?.value, ['script']);
  const identity = part(root.map.raw('commonfields')?.value, ['commonfields']);

  function parts<Declared>(holder: Part, key: string, declared: readonly Declared[]) {
    const items = holder.map.items(key);
    return declared.flatMap((each, index) => {
      const item = items[index];
      return item ? [{ ...part(item.value, item.path), declared: each }] : [];
    });
  }

  return {
    manifest,
    document,
    root,
    identity,
    script,
    parameters: parts(root, 'configuration', manifest.parameters),
    commands: parts(script, 'commands', manifest.commands).map((command) => ({
      ...command,
      arguments: parts(command, 'arguments', command.declared.arguments),
      outputs: command.map.items('outputs').flatMap((item) => {
        const output = part(item.value, item.path);
        const contextPath = output.map.text('contextPath') ?? '';
        return contextPath === '' ? [] : [{ ...output, contextPath }];
      }),
    })),
  };
}

const anyKey: ReadonlySet<string> = new Set();
const nothing: JsonObject = {};

function partOf(document: YamlDocument, value: Json | undefined, path: Path): Part {
  // The reader has reported already what is wrong with the members themselves.
  const silent: Reading = { document, marketplace: 'xsoar', report() {} };
  const map = new MapReader(silent, isJsonObject(value) ? value : nothing, path, '', anyKey);
  return { map, path, at: (key) => map.raw(key)?.path ?? path };
}

/** The value at a path of the document; undefined where it leads nowhere. */
export function valueAt(document: YamlDocument, path: Path): Json | undefined {
  let value: Json | undefined = document.value;
  for (const step of path) {
    if (typeof step === 'number') value = Array.isArray(value) ? value[step] : undefined;
    else value = isJsonObject(value) ? member(value, step) : undefined;
  }
  return value;
}
