import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from '@jest/globals';
import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
} from '../../../src/language/json/json.js';

/** The recordings lie beside the project, where they lie at all. */
const parity = path.resolve(__dirname, '../../../../shared/parity');

export function describeWithReference(name: string, body: () => void): void {
  if (existsSync(parity)) describe(name, body);
  else describe.skip(`${name} (skipped: no reference material beside the project)`, body);
}

export function referenceText(name: string): string {
  return readFileSync(path.join(parity, name), 'utf8');
}

/** Every recorded case of a command, by name. */
export function recordedCases(command: string): readonly (readonly [name: string, recorded: JsonObject])[] {
  if (!existsSync(parity)) return [];
  return readdirSync(path.join(parity, 'cases', command)).map((file) => [
    file.replace('.json', ''),
    recordedCase(command, file.replace('.json', '')),
  ]);
}

export function recordedCase(command: string, name: string): JsonObject {
  const recorded: Json = JSON.parse(referenceText(`cases/${command}/${name}.json`));
  return objectOf(recorded);
}

export function entriesOf(recorded: JsonObject): readonly JsonObject[] {
  return listAt(recorded, 'entries').filter(isJsonObject);
}

export function objectOf(value: Json | undefined): JsonObject {
  if (!isJsonObject(value)) throw new Error(`The recording has no object here: ${JSON.stringify(value)}`);
  return value;
}

export function listAt(object: JsonObject, key: string): readonly Json[] {
  const value = member(object, key);
  if (!isJsonList(value)) throw new Error(`The recording has no list ${key}: ${JSON.stringify(value)}`);
  return value;
}

export function textAt(object: JsonObject, key: string): string {
  const value = member(object, key);
  if (typeof value !== 'string')
    throw new Error(`The recording has no text ${key}: ${JSON.stringify(value)}`);
  return value;
}

/** A text, or null for anything else. */
export function textOrNull(object: JsonObject, key: string): string | null {
  const value = member(object, key);
  return typeof value === 'string' ? value : null;
}
