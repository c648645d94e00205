import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isJsonObject, type Json, member } from '../language/json/json.js';
import { readTextFile } from '../runtime/files/read-text-file.js';
import { ConfigurationError } from '../sdk/errors/configuration-error.js';
import type { Integration } from '../sdk/integration.js';
import type { IntegrationSource } from './load-integrations.js';
import { readManifestFile } from './load-manifest.js';

/** Loads a module by its URL and answers with its exports; replaced in tests. */
export type ImportModule = (url: string) => Promise<unknown>;

const importModule: ImportModule = (url) => import(url);

/**
 * A plugin: a folder with `integration.yml` and the module that its `package.json` names, else `index.js`, whose
 * default export is what `defineIntegration` returns.
 */
export function pluginSource(folder: string, load: ImportModule = importModule): IntegrationSource {
  const refuse = (why: string) => new ConfigurationError(`The plugin ${JSON.stringify(folder)} ${why}.`);
  return {
    where: folder,
    async load() {
      if (!existsSync(folder)) throw refuse('does not exist');
      const { id } = readManifestFile(join(folder, 'integration.yml'));
      const entry = moduleOf(folder, refuse);
      if (!existsSync(entry)) throw refuse(`has no module ${JSON.stringify(entry)}`);
      const exported = await load(pathToFileURL(entry).href).catch((error: unknown) => {
        throw refuse(`cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
      });
      const integration = defaultOf(exported);
      if (!isIntegration(integration))
        throw refuse(
          `must export by default what defineIntegration(…) returns; see ${JSON.stringify(entry)}`,
        );
      if (integration.manifest.id !== id)
        throw refuse(
          `has two ids: its integration.yml says ${JSON.stringify(id)}, its module ${JSON.stringify(integration.manifest.id)}`,
        );
      return integration;
    },
  };
}

/** The file of a plugin's module: `exports`, `main`, or `index.js`. */
function moduleOf(folder: string, refuse: (why: string) => Error): string {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return join(folder, 'index.js');
  let description: Json;
  try {
    description = JSON.parse(readTextFile(path, 'found'));
  } catch (error) {
    throw refuse(
      `has a package.json that cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (!isJsonObject(description)) throw refuse('has a package.json that is no object');
  const named = exported(member(description, 'exports')) ?? member(description, 'main');
  return join(folder, typeof named === 'string' ? named : 'index.js');
}

/** What `exports` names for an import of the package itself: a text, or the first condition that holds for us. */
function exported(value: Json | undefined): string | undefined {
  let current = value;
  // Conditions nest: { ".": { "import": { "default": "./index.js" } } }.
  for (let depth = 0; depth < 8; depth++) {
    if (typeof current === 'string') return current;
    if (!isJsonObject(current)) return undefined;
    const object = current;
    current = ['.', 'node', 'import', 'default']
      .map((key) => member(object, key))
      .find((found) => found !== undefined);
  }
  return undefined;
}

function defaultOf(exported: unknown): unknown {
  return typeof exported === 'object' && exported !== null && 'default' in exported
    ? exported.default
    : undefined;
}

function isIntegration(value: unknown): value is Integration {
  return (
    typeof value === 'object' &&
    value !== null &&
    'connect' in value &&
    typeof value.connect === 'function' &&
    'effectOf' in value &&
    typeof value.effectOf === 'function' &&
    'manifest' in value &&
    isManifest(value.manifest)
  );
}

function isManifest(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'commands' in value &&
    Array.isArray(value.commands) &&
    'parameters' in value &&
    Array.isArray(value.parameters)
  );
}
