import { resolve } from 'node:path';
import { isJsonObject, type JsonObject } from '../../../language/json/json.js';
import { parseYaml } from '../../../language/yaml/parse-yaml.js';
import { formatProblem } from '../../../language/yaml/problem.js';
import { ConfigurationError } from '../../../sdk/errors/configuration-error.js';
import { readText } from '../../integration/read-text.js';

/** The incident of a file, YAML or JSON. @throws FileUnreadable; ConfigurationError when it holds no fields */
export function readIncident(file: string, folder: string): JsonObject {
  const { value, problems } = parseYaml(readText(resolve(folder, file), file), file);
  if (value === undefined) throw new ConfigurationError(problems.map(formatProblem).join('\n'));
  if (!isJsonObject(value))
    throw new ConfigurationError(`${file}: an incident is a map of its fields, such as "name: Phishing".`);
  return value;
}
