import { resolve } from 'node:path';
import type { Json } from '../language/json/json.js';
import { parseYaml } from '../language/yaml/parse-yaml.js';
import { byPosition, formatProblem, isError, type Problem } from '../language/yaml/problem.js';
import type { InstanceSettings, Settings } from './settings.js';
import { settingsCodes } from './settings-codes.js';
import { SettingsInvalid } from './settings-invalid.js';
import { SettingsReader } from './settings-reader.js';

/**
 * Reads the text of a `sortie.yml` (`interface.md`, Where things are kept).
 * @param file the name in messages
 * @param folder what relative paths start from: where the file lies
 * @throws SettingsInvalid with every problem that forbids its use
 */
export function parseSettings(text: string, file: string, folder: string): Settings {
  const document = parseYaml(text, file);
  if (document.value === undefined) throw new SettingsInvalid(document.problems);
  const reader = new SettingsReader(document);
  const root = reader.object(document.value, [], 'The file');
  reader.knownKeys(root, [], ['instances', 'integrations', 'playbooks']);

  const settings = {
    instances: readInstances(reader.list(root, 'instances', []), reader),
    integrations: readPaths(reader.list(root, 'integrations', []), 'integrations', folder, reader),
    playbooks: readPaths(reader.list(root, 'playbooks', []), 'playbooks', folder, reader),
  };
  const problems: Problem[] = [...document.problems, ...reader.problems].sort(byPosition);
  if (problems.some(isError)) throw new SettingsInvalid(problems);
  return { ...settings, warnings: problems.map(formatProblem) };
}

function readInstances(items: readonly Json[], reader: SettingsReader): InstanceSettings[] {
  const names = new Set<string>();
  return items.flatMap((item, index) => {
    const path = ['instances', index];
    const holder = reader.object(item, path, 'An instance');
    reader.knownKeys(holder, path, ['name', 'integration', 'default', 'params']);
    const name = reader.text(holder, 'name', path, 'This instance');
    const integration = reader.text(holder, 'integration', path, 'This instance');
    const isDefault = reader.boolean(holder, 'default', path, true);
    const parameters = reader.object(holder['params'], [...path, 'params'], '"params"');
    if (name === undefined || integration === undefined) return [];
    if (names.has(name)) {
      const message = `Two instances are called ${JSON.stringify(name)}; using= could not tell them apart.`;
      reader.error([...path, 'name'], settingsCodes.duplicateName, message);
    }
    names.add(name);
    return [{ name, integration, isDefault, parameters, where: reader.placeOf(path) }];
  });
}

function readPaths(items: readonly Json[], key: string, folder: string, reader: SettingsReader): string[] {
  return items.flatMap((item, index) => {
    if (typeof item === 'string' && item.trim() !== '') return [resolve(folder, item)];
    reader.error([key, index], settingsCodes.wrongType, `Each of "${key}" must be a path.`);
    return [];
  });
}
