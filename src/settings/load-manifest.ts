import { fileURLToPath } from 'node:url';
import { compileManifest } from '../language/manifest/compile-manifest.js';
import type { CompiledManifest, Manifest } from '../language/manifest/manifest.js';
import { readManifest } from '../language/manifest/read-manifest.js';
import { formatProblem, isError } from '../language/yaml/problem.js';
import { readTextFile } from '../runtime/files/read-text-file.js';
import { whyUnreadable } from '../runtime/files/why-unreadable.js';
import { ConfigurationError } from '../sdk/errors/configuration-error.js';

/**
 * Reads an `integration.yml` for a plugin without a build step: `loadManifest(new URL('integration.yml',
 * import.meta.url))`. Its validators are compiled when they are first used.
 * @throws ConfigurationError with a line for each problem
 */
export function loadManifest(path: string | URL): CompiledManifest {
  return compileManifest(readManifestFile(typeof path === 'string' ? path : fileURLToPath(path)));
}

/** The manifest of a file. @throws ConfigurationError with a line for each problem */
export function readManifestFile(path: string): Manifest {
  let text: string;
  try {
    text = readTextFile(path, 'found');
  } catch (error) {
    throw new ConfigurationError(
      `The manifest ${JSON.stringify(path)} cannot be read: ${whyUnreadable(error)}.`,
    );
  }
  const { manifest, problems } = readManifest(text, path);
  if (manifest) return manifest;
  throw new ConfigurationError(problems.filter(isError).map(formatProblem).join('\n'));
}
