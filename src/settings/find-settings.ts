import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readTextFile, type TextOrigin } from '../runtime/files/read-text-file.js';
import { whyUnreadable } from '../runtime/files/why-unreadable.js';
import { ConfigurationError } from '../sdk/errors/configuration-error.js';
import { instanceOfEnvironment } from './instance-of-environment.js';
import type { Environment, Settings } from './settings.js';

/**
 * The settings that hold in a folder: its `sortie.yml`, else the file that `SORTIE_CONFIG` names, else one VMRay
 * instance from the environment. The YAML reader is loaded only when there is a file.
 * @throws ConfigurationError when a file cannot be read or used
 */
export async function findSettings(folder: string, environment: Environment): Promise<Settings> {
  const own = join(folder, 'sortie.yml');
  if (existsSync(own)) return readFile(own, 'sortie.yml', 'found');

  const named = environment['SORTIE_CONFIG'] ?? '';
  if (named !== '') return readFile(resolve(folder, named), named, 'named');

  const instance = instanceOfEnvironment(environment);
  return { instances: instance ? [instance] : [], integrations: [], playbooks: [], warnings: [] };
}

async function readFile(path: string, name: string, origin: TextOrigin): Promise<Settings> {
  let text: string;
  try {
    text = readTextFile(path, origin);
  } catch (error) {
    throw new ConfigurationError(
      `The settings file ${JSON.stringify(name)} cannot be read: ${whyUnreadable(error)}.`,
    );
  }
  const { parseSettings } = await import('./parse-settings.js');
  return parseSettings(text, name, dirname(path));
}
