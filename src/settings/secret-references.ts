import { isJsonList, isJsonObject, type Json, type JsonObject } from '../language/json/json.js';
import { readTextFile } from '../runtime/files/read-text-file.js';
import { whyUnreadable } from '../runtime/files/why-unreadable.js';
import { ConfigurationError } from '../sdk/errors/configuration-error.js';
import type { Environment } from './settings.js';

const opening = /\$\{(env|file):/g;
/** Characters of a reference that a message shows. */
const mostShown = 300;
const deepest = 32;

export interface SecretSources {
  readonly environment: Environment;
  /** Reads a text file; replaced in tests. */
  readonly readFile?: (path: string) => string;
}

/**
 * Follows `${env:NAME}` and `${file:/path}` in an instance's parameters; one trailing line end of a file is dropped.
 * What a secret holds is not searched for further references.
 * @throws ConfigurationError naming the reference, never a value
 */
export function followReferences(
  parameters: JsonObject,
  instance: string,
  { environment, readFile = (path) => readTextFile(path, 'named') }: SecretSources,
): JsonObject {
  function follow(text: string): string {
    let followed = '';
    let done = 0;
    for (const { 0: mark, 1: kind, index } of text.matchAll(opening)) {
      if (index < done) continue; // the name of a reference
      const end = text.indexOf('}', index);
      // No later reference is closed either, and nothing is searched for it again.
      if (end === -1) break;
      const whole = text.slice(index, end + 1);
      const name = whole.slice(mark.length, -1);
      followed += text.slice(done, index) + (kind === 'env' ? variable(whole, name) : file(whole, name));
      done = end + 1;
    }
    return followed + text.slice(done);
  }

  function variable(whole: string, name: string): string {
    const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
    if (value === undefined || value === '')
      throw refusal(whole, value === undefined ? 'is not set in the environment' : 'is empty');
    return value;
  }

  function file(whole: string, path: string): string {
    let text: string;
    try {
      text = readFile(path);
    } catch (error) {
      throw refusal(whole, `cannot be read: ${whyUnreadable(error)}`);
    }
    const value = text.replace(/\r?\n$/, '');
    if (value === '') throw refusal(whole, 'names an empty file');
    return value;
  }

  function refusal(whole: string, why: string): ConfigurationError {
    const shown = whole.length > mostShown ? `${whole.slice(0, mostShown)}…` : whole;
    return new ConfigurationError(`Instance "${instance}": ${shown} ${why}.`);
  }

  function walk(value: Json, depth: number): Json {
    if (typeof value === 'string') return follow(value);
    if (depth > deepest) throw refusal('A parameter', `is nested deeper than ${deepest} levels`);
    if (isJsonList(value)) return value.map((item) => walk(item, depth + 1));
    return isJsonObject(value) ? walkObject(value, depth) : value;
  }

  function walkObject(object: JsonObject, depth: number): JsonObject {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, walk(value, depth + 1)]));
  }

  return walkObject(parameters, 0);
}
