import { type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Manifest, Parameter } from '../../language/manifest/manifest.js';
import { didYouMean } from '../../language/names/nearest-names.js';
import { ConfigurationError } from '../../sdk/errors/configuration-error.js';
import { booleanOf } from '../arguments/boolean-of.js';
import { missingLabels, readCredentials } from './credentials.js';
import { listParameter } from './list-parameter.js';
import { Refusal } from './refusal.js';

export interface ReadParameters {
  /** What the integration receives. */
  readonly parameters: JsonObject;
  readonly warnings: readonly string[];
}

/**
 * An instance's parameters as its integration receives them (`spec/manifest.md` section 3): coerced to the declared
 * type, defaults inserted for what is absent, a credentials object always whole. Unknown names are left out with a
 * warning. A hidden parameter reaches the integration and is never missed.
 * @throws ConfigurationError naming every required parameter without a value and every value that cannot be used;
 *   values themselves are never shown, for many are secrets.
 */
export function readParameters(manifest: Manifest, configured: JsonObject): ReadParameters {
  const read: [string, Json][] = [];
  const missing: string[] = [];
  const refused: string[] = [];
  for (const parameter of manifest.parameters) {
    if (parameter.kind === 'none') continue;
    try {
      const value = readOne(parameter, member(configured, parameter.name) ?? undefined);
      if (value !== undefined) read.push([parameter.name, value]);
      if (!parameter.required) continue;
      if (!parameter.hidden) missing.push(...missingLabels(parameter, value));
      // Nobody could fill it in, and its integration counts on a value.
      else if (value === undefined) read.push([parameter.name, parameter.kind === 'list' ? [] : '']);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(`"${parameter.display || parameter.name}" (${parameter.name}) ${error.message}`);
    }
  }
  if (missing.length + refused.length > 0) {
    throw new ConfigurationError(complaint(manifest.display, missing, refused));
  }
  return { parameters: Object.fromEntries(read), warnings: unknownNames(manifest, configured) };
}

function readOne(parameter: Parameter, value: Json | undefined): Json | undefined {
  if (parameter.kind === 'credentials') return readCredentials(value);
  const given = value ?? parameter.defaultValue;
  switch (parameter.kind) {
    case 'boolean':
      return given === undefined || given === '' ? false : flag(given);
    case 'list':
      return given === undefined ? undefined : listParameter(given);
    default:
      return given === undefined ? undefined : text(given);
  }
}

function flag(value: Json): boolean {
  const read = booleanOf(typeof value === 'string' ? value.trim() : value);
  if (read === undefined) throw new Refusal('must be true or false');
  return read;
}

function text(value: Json): string {
  if (typeof value === 'object') throw new Refusal('must be a text, not a list or an object');
  return String(value);
}

function complaint(service: string, missing: readonly string[], refused: readonly string[]): string {
  const sentences = refused.length === 0 ? [] : [`${refused.join('; ')}.`];
  if (missing.length > 0) {
    sentences.unshift(`${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`);
  }
  return `${service} is not configured rightly: ${sentences.join(' ')}`;
}

function unknownNames(manifest: Manifest, configured: JsonObject): readonly string[] {
  const known = manifest.parameters.map(({ name }) => name);
  return Object.keys(configured)
    .filter((name) => !known.includes(name))
    .map((name) => {
      // Where the colon is missing behind a name, the value is taken for a part of it.
      const shown = name.slice(0, 100).replace(/\s.*/s, ' …');
      return `${manifest.display} has no parameter "${shown}".${didYouMean(name, known)}`;
    });
}
