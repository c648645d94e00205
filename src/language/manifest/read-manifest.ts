import { isJsonObject } from '../json/json.js';
import { didYouMean } from '../names/nearest-names.js';
import { boundProblems } from '../yaml/bound-problems.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { isError, type Problem } from '../yaml/problem.js';
import type { YamlDocument } from '../yaml/yaml-document.js';
import { manifestCodes } from './codes.js';
import { identityKeys, rootKeys, scriptKeys } from './known-keys.js';
import type { Manifest } from './manifest.js';
import { MapReader, readMap } from './map-reader.js';
import type { Marketplace } from './marketplace.js';
import { readCommand } from './read-command.js';
import { readParameter } from './read-parameter.js';
import { type Reading, shown } from './reading.js';
import { reportRepeatedNames } from './repeated-names.js';

export interface ReadOptions {
  /** Whose suffixes count (`hidden:xsoar`); `xsoar` when absent. */
  readonly marketplace?: Marketplace;
}

/** A manifest, unless a problem is an error. */
export interface ReadingResult {
  readonly manifest?: Manifest;
  readonly problems: readonly Problem[];
}

const mostProblems = 500;

/**
 * Reads the text of an `integration.yml`. Never throws: what is wrong becomes a problem at its line and column, an
 * error where the manifest could not be used safely and a warning where it was read all the same
 * (`spec/manifest.md` section 6). All 934 public manifests of the survey are read without an error.
 */
export function readManifest(text: string, file: string, options: ReadOptions = {}): ReadingResult {
  const document = parseYaml(text, file);
  if (document.value === undefined) return { problems: document.problems };

  const problems: Problem[] = [...document.problems];
  const reading: Reading = {
    document,
    marketplace: options.marketplace ?? 'xsoar',
    report({ level, code, message, path, at = 'value' }) {
      const position = at === 'key' ? document.keyPositionOf(path) : document.positionOf(path);
      problems.push({ file, ...position, level, code, message });
    },
  };
  const manifest = readRoot(reading, document);
  const bounded = boundProblems(problems, mostProblems);
  return manifest && !problems.some(isError) ? { manifest, problems: bounded } : { problems: bounded };
}

function readRoot(reading: Reading, { value }: YamlDocument): Manifest | undefined {
  if (!isJsonObject(value)) {
    const found = value === undefined || value === null ? 'is empty' : `holds ${shown(value)}`;
    const message = `A manifest is a map that begins with "commonfields:"; this file ${found}.`;
    reading.report({ level: 'error', code: manifestCodes.rootNotMap, message, path: [] });
    return undefined;
  }
  const root = new MapReader(reading, value, [], 'The manifest', rootKeys);
  const id = readIdentity(reading, root);
  const name = root.name('name', manifestCodes.noName);

  const parameters = root.items('configuration').flatMap((item) => {
    const parameter = readParameter(reading, item);
    return parameter ? [{ name: parameter.name, parameter, item }] : [];
  });
  reportRepeatedNames(reading, parameters, 'parameters', manifestCodes.duplicateParameter);
  const commands = readScript(reading, root);
  if (id === undefined || name === undefined) return undefined;

  return {
    id,
    name,
    display: root.text('display') || name,
    description: root.text('description') ?? '',
    category: root.text('category') ?? '',
    deprecated: root.flag('deprecated'),
    parameters: parameters.map(({ parameter }) => parameter),
    commands,
  };
}

function readIdentity(reading: Reading, root: MapReader): string | undefined {
  const place = root.raw('commonfields');
  if (!place) {
    const message = 'The manifest has no "commonfields: {id: …}"; without an id nothing can refer to it.';
    root.report('error', manifestCodes.noIdentity, message);
    return undefined;
  }
  return readMap(reading, place, '"commonfields"', identityKeys)?.name('id', manifestCodes.noIdentity);
}

const scriptTypes = ['python', 'javascript', 'powershell'];

/** Any of these gives an integration something to do when it has no commands. */
const otherDuties = [
  'isfetch',
  'isfetchevents',
  'isfetchassets',
  'isfetchcredentials',
  'feed',
  'longRunning',
  'mcp',
];

function readScript(reading: Reading, root: MapReader): Manifest['commands'] {
  const place = root.raw('script');
  if (!place) {
    root.report('error', manifestCodes.noScript, 'The manifest has no "script"; its commands belong there.');
    return [];
  }
  const script = readMap(reading, place, '"script"', scriptKeys);
  if (!script) return [];
  reportScriptType(script);

  const items = script.items('commands');
  const commands = items.flatMap((item) => {
    const command = readCommand(reading, item);
    return command ? [{ name: command.name, command, item }] : [];
  });
  reportRepeatedNames(reading, commands, 'commands', manifestCodes.duplicateCommand);
  const isEmpty = items.length === 0 && Array.isArray(script.raw('commands')?.value ?? []);
  if (isEmpty && !otherDuties.some((duty) => script.flag(duty))) {
    const message = `The integration has nothing to run: no commands, and none of ${otherDuties.join(', ')} is true.`;
    script.report('error', manifestCodes.notRunnable, message);
  }
  return commands.map(({ command }) => command);
}

function reportScriptType(script: MapReader): void {
  const type = script.text('type');
  if (type !== undefined && scriptTypes.includes(type)) return;
  const found = type === undefined ? 'is missing' : `is ${shown(type)}`;
  const hint = type === undefined ? '' : didYouMean(type, scriptTypes);
  const message = `The type of the script ${found}; it must be python, javascript or powershell.${hint}`;
  script.report('error', manifestCodes.scriptType, message, 'type');
}
