import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../language/json/json.js';
import { didYouMean } from '../language/names/nearest-names.js';
import type { Problem } from '../language/yaml/problem.js';
import type { Path, YamlDocument } from '../language/yaml/yaml-document.js';
import { type SettingsCode, settingsCodes } from './settings-codes.js';

/** Reads typed values out of a document and keeps what is wrong with them, each at its place. */
export class SettingsReader {
  readonly problems: Problem[] = [];

  constructor(private readonly document: YamlDocument) {}

  /** `sortie.yml:3:5`. */
  placeOf(path: Path): string {
    const { line, column } = this.document.positionOf(path);
    return `${this.document.file}:${line}:${column}`;
  }

  error(path: Path, code: SettingsCode, message: string): void {
    const position = this.document.positionOf(path);
    this.problems.push({ file: this.document.file, ...position, level: 'error', code, message });
  }

  /** An object; a missing or empty one is `{}`. */
  object(value: Json | undefined, path: Path, what: string): JsonObject {
    if (value === undefined || value === null) return {};
    if (isJsonObject(value)) return value;
    this.error(path, settingsCodes.wrongType, `${what} must be a map, not ${shown(value)}.`);
    return {};
  }

  /** A list; a missing or empty one is `[]`. */
  list(holder: JsonObject, key: string, path: Path): readonly Json[] {
    const value = member(holder, key);
    if (value === undefined || value === null) return [];
    if (isJsonList(value)) return value;
    this.error([...path, key], settingsCodes.wrongType, `"${key}" must be a list, not ${shown(value)}.`);
    return [];
  }

  /** A text that must be there and not be blank; undefined where it is not. */
  text(holder: JsonObject, key: string, path: Path, what: string): string | undefined {
    const value = member(holder, key);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (value === undefined || value === null || value === '')
      this.error(path, settingsCodes.missing, `${what} has no "${key}".`);
    else this.error([...path, key], settingsCodes.wrongType, `"${key}" must be a text, not ${shown(value)}.`);
    return undefined;
  }

  /** True or false; `fallback` where it is missing. */
  boolean(holder: JsonObject, key: string, path: Path, fallback: boolean): boolean {
    const value = member(holder, key);
    if (value === undefined || value === null) return fallback;
    if (typeof value === 'boolean') return value;
    this.error(
      [...path, key],
      settingsCodes.wrongType,
      `"${key}" must be true or false, not ${shown(value)}.`,
    );
    return fallback;
  }

  /** Warns of keys that mean nothing here. */
  knownKeys(holder: JsonObject, path: Path, known: readonly string[]): void {
    for (const key of Object.keys(holder)) {
      if (known.includes(key)) continue;
      const position = this.document.keyPositionOf([...path, key]);
      const name = JSON.stringify(key.slice(0, 100));
      const message = `${name} means nothing here and is ignored.${didYouMean(key, known)}`;
      this.problems.push({
        file: this.document.file,
        ...position,
        level: 'warning',
        code: settingsCodes.unknownKey,
        message,
      });
    }
  }
}

function shown(value: Json): string {
  if (isJsonList(value)) return 'a list';
  if (isJsonObject(value)) return 'a map';
  return JSON.stringify(value).slice(0, 100);
}
