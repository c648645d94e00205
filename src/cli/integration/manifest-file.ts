import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Manifest } from '../../language/manifest/manifest.js';
import { readManifest } from '../../language/manifest/read-manifest.js';
import { formatProblem, isError } from '../../language/yaml/problem.js';
import type { TextOrigin } from '../../runtime/files/read-text-file.js';
import { ConfigurationError } from '../../sdk/errors/configuration-error.js';
import { readText } from './read-text.js';

/** A file that was named on the command line, or found in a folder that was. */
export interface NamedFile {
  readonly path: string;
  /** As it was typed, for messages. */
  readonly name: string;
  /** `named` when absent. */
  readonly origin?: TextOrigin;
}

/** The manifest that a path means: of a folder its `integration.yml`. */
export function manifestFile(typed: string, folder: string): NamedFile {
  const path = resolve(folder, typed);
  return isFolder(path)
    ? { path: join(path, 'integration.yml'), name: join(typed, 'integration.yml'), origin: 'found' }
    : { path, name: typed, origin: 'named' };
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Reads a manifest.
 * @throws FileUnreadable; ConfigurationError with a line for each problem that forbids its use
 */
export function loadManifestFile({ path, name, origin }: NamedFile): Manifest {
  const { manifest, problems } = readManifest(readText(path, name, origin), name);
  if (manifest) return manifest;
  throw new ConfigurationError(
    `The manifest cannot be used:\n${problems.filter(isError).map(formatProblem).join('\n')}`,
  );
}
