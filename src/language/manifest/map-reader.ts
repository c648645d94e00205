import { isJsonObject, type Json, type JsonObject, member } from '../json/json.js';
import { didYouMean } from '../names/nearest-names.js';
import type { Path } from '../yaml/yaml-document.js';
import { type ManifestCode, manifestCodes } from './codes.js';
import { splitKey } from './marketplace.js';
import { type Finding, type Reading, shown } from './reading.js';

/** A value of a manifest and the way to it. */
export interface Placed {
  readonly value: Json;
  readonly path: Path;
}

/**
 * Reads the members of one map of a manifest. Null counts as absent, a suffix for the marketplace that is read for
 * overrides the plain key, suffixes for others are dropped, and a member of another type is reported where it stands.
 */
export class MapReader {
  private readonly members = new Map<string, Placed>();

  constructor(
    private readonly reading: Reading,
    object: JsonObject,
    private readonly path: Path,
    /** What the map is, for messages: `The argument "url"`. */
    readonly subject: string,
    knownKeys: ReadonlySet<string>,
  ) {
    const overridden = new Set<string>();
    for (const [key, value] of Object.entries(object)) {
      const { base, marketplace } = splitKey(key);
      const path = [...this.path, key];
      if (!knownKeys.has(base) && !base.startsWith('x-')) this.unknownKey(key, path, knownKeys);
      if (value === null || (marketplace !== undefined && marketplace !== reading.marketplace)) continue;
      if (marketplace !== undefined) overridden.add(base);
      else if (overridden.has(base)) continue;
      this.members.set(base, { value, path });
    }
  }

  has(key: string): boolean {
    return this.members.has(key);
  }

  /** A scalar as it was written (`14.0`, `yes`); anything else is reported and counts as absent. */
  text(key: string): string | undefined {
    const member = this.members.get(key);
    if (!member) return undefined;
    const text = this.scalar(member);
    if (text === undefined) this.unexpected(member, key, 'a text', 'warning', manifestCodes.unexpectedValue);
    return text;
  }

  /** A text that something is called by. Reports a missing, empty or unusable one. */
  name(key: string, missing: ManifestCode): string | undefined {
    const text = this.text(key);
    if (text === undefined || text === '') {
      this.report('error', missing, `${this.subject} has no "${key}"; give it one.`, key);
      return undefined;
    }
    // ajv passes over this name, and a plain object cannot hold it.
    if (text === '__proto__') {
      const message = `${this.subject} cannot be called "__proto__"; choose another name.`;
      this.report('error', manifestCodes.unusableName, message, key);
      return undefined;
    }
    return text;
  }

  /** True or false; `strict` ones decide what a handler receives and refuse the manifest when they are neither. */
  flag(key: string, strict?: 'strict'): boolean {
    const member = this.members.get(key);
    if (!member) return false;
    if (typeof member.value === 'boolean') return member.value;
    if (strict) this.unexpected(member, key, 'true or false', 'error', manifestCodes.wrongType);
    else this.unexpected(member, key, 'true or false', 'warning', manifestCodes.unexpectedValue);
    return typeof member.value === 'string' && member.value.toLowerCase() === 'true';
  }

  /** `hidden`: true, false, or a list of the marketplaces to hide it from. */
  hidden(): boolean {
    const member = this.members.get('hidden');
    if (!member) return false;
    if (typeof member.value === 'boolean') return member.value;
    if (Array.isArray(member.value)) return member.value.includes(this.reading.marketplace);
    this.unexpected(
      member,
      'hidden',
      'true, false or a list of marketplaces',
      'warning',
      manifestCodes.hiddenShape,
    );
    return false;
  }

  /** A whole number above 0; anything else is reported and counts as absent. */
  positiveInteger(key: string): number | undefined {
    const member = this.members.get(key);
    if (!member) return undefined;
    if (Number.isSafeInteger(member.value) && Number(member.value) > 0) return Number(member.value);
    this.unexpected(member, key, 'a whole number above 0', 'warning', manifestCodes.unexpectedValue);
    return undefined;
  }

  /** A member as it is, for what a reader judges itself. */
  raw(key: string): Placed | undefined {
    return this.members.get(key);
  }

  /** The items of a list; none when it is absent. A member that is no list is an error. */
  items(key: string): readonly Placed[] {
    const member = this.members.get(key);
    if (!member) return [];
    if (Array.isArray(member.value)) {
      return member.value.map((value, index) => ({ value, path: [...member.path, index] }));
    }
    this.unexpected(member, key, 'a list (lines that begin with "- ")', 'error', manifestCodes.wrongType);
    return [];
  }

  /** The scalars of a list, as written; null items are dropped, other ones reported. */
  texts(key: string): readonly string[] {
    return this.items(key).flatMap((item) => {
      if (item.value === null) return [];
      const text = this.scalar(item);
      if (text !== undefined) return [text];
      this.unexpected(item, key, 'a list of texts', 'warning', manifestCodes.unexpectedValue);
      return [];
    });
  }

  /** A default, as text: a scalar as written, a list as a comma list, a map as JSON. Empty counts as absent. */
  defaultText(key: string): string | undefined {
    const member = this.members.get(key);
    if (!member) return undefined;
    const { value } = member;
    const isList = Array.isArray(value) && value.every((item) => !Array.isArray(item) && !isJsonObject(item));
    const text = this.scalar(member) ?? (isList ? value.join(',') : JSON.stringify(value));
    return text === '' ? undefined : text;
  }

  /** Reports about a member, at its value; or about the map itself, where it begins. */
  report(level: Finding['level'], code: ManifestCode, message: string, key?: string): void {
    const path = (key === undefined ? undefined : this.members.get(key)?.path) ?? this.path;
    this.reading.report({ level, code, message, path });
  }

  private scalar({ value, path }: Placed): string | undefined {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return this.reading.document.sourceOf(path) ?? String(value);
    return typeof value === 'boolean' ? String(value) : undefined;
  }

  private unexpected(
    { value, path }: Placed,
    key: string,
    wanted: string,
    level: Finding['level'],
    code: ManifestCode,
  ): void {
    const message = `${this.subject}: "${key}" is ${shown(value)}; it must be ${wanted}.`;
    this.reading.report({ level, code, message, path });
  }

  private unknownKey(key: string, path: Path, knownKeys: ReadonlySet<string>): void {
    const message = `${this.subject} has the key ${shown(key)}, which is not known and has no effect.${didYouMean(key, knownKeys)}`;
    this.reading.report({ level: 'warning', code: manifestCodes.unknownKey, message, path, at: 'key' });
  }
}

type Kind = 'parameter' | 'command' | 'argument';

/** `The argument "url"`, or `An argument` when it has no name that could be shown. */
export function subjectOf(kind: Kind, value: Json): string {
  const name = isJsonObject(value) ? member(value, 'name') : undefined;
  if (typeof name === 'string' && name !== '') return `The ${kind} ${shown(name)}`;
  return kind === 'argument' ? 'An argument' : `A ${kind}`;
}

/** A reader of a map; a value that is none is an error. */
export function readMap(
  reading: Reading,
  { value, path }: Placed,
  subject: string,
  knownKeys: ReadonlySet<string>,
): MapReader | undefined {
  if (isJsonObject(value)) return new MapReader(reading, value, path, subject, knownKeys);
  const message = `${subject} is ${shown(value)}; it must be a map (lines of "key: value").`;
  reading.report({ level: 'error', code: manifestCodes.wrongType, message, path });
  return undefined;
}
