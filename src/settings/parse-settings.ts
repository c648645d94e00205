import { resolve } from 'node:path';
import { type Json, member } from '../language/json/json.js';
import { boundProblems } from '../language/yaml/bound-problems.js';
import { parseYaml } from '../language/yaml/parse-yaml.js';
import { formatProblem, isError } from '../language/yaml/problem.js';
import { hideValues } from './hide-values.js';
import type { InstanceSettings, Settings } from './settings.js';
import { settingsCodes } from './settings-codes.js';
import { SettingsInvalid } from './settings-invalid.js';
import { SettingsReader } from './settings-reader.js';

/** Problems that are shown; one with many has the same mistake many times. */
const mostProblems = 100;

/** These repeat the names of instances, which are no secrets. */
const namesInstances: ReadonlySet<string> = new Set([settingsCodes.missing, settingsCodes.duplicateName]);

/**
 * Reads the text of a `sortie.yml` (`interface.md`, Where things are kept).
 * @param file the name in messages
 * @param folder what relative paths start from: where the file lies
 * @throws SettingsInvalid with every problem that forbids its use
 */
export function parseSettings(text: string, file: string, folder: string): Settings {
  const document = parseYaml(text, file);
  const lines = text.split(/\r\n|[\r\n]/);
  if (document.value === undefined)
    throw new SettingsInvalid(document.problems.map((problem) => hideValues(problem, lines)));
  const reader = new SettingsReader(document);
  const root = reader.object(document.value, [], 'The file');
  reader.knownKeys(root, [], ['instances', 'integrations', 'playbooks']);

  const settings = {
    instances: readInstances(reader.list(root, 'instances', []), reader),
    integrations: readPaths(reader.list(root, 'integrations', []), 'integrations', folder, reader),
    playbooks: readPaths(reader.list(root, 'playbooks', []), 'playbooks', folder, reader),
  };
  const problems = boundProblems([...document.problems, ...reader.problems], mostProblems).map((problem) =>
    namesInstances.has(problem.code) ? problem : hideValues(problem, lines),
  );
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
    const parameters = reader.object(member(holder, 'params'), [...path, 'params'], '"params"');
    if (name === undefined || integration === undefined) return [];
    if (names.has(name)) {
      const message = `Two instances are called ${JSON.stringify(name.slice(0, 100))}; using= could not tell them apart.`;
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
