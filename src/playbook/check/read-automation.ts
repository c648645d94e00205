import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import { parseYaml } from '../../language/yaml/parse-yaml.js';
import type { Callable, KnownArgument } from './known.js';

/**
 * What is known of an automation from its YAML: the names it is called by, its arguments and what it writes. Undefined
 * for a text that is none. Its code is not looked at.
 */
export function readAutomation(text: string): { names: readonly string[]; automation: Callable } | undefined {
  const { value } = parseYaml(text, '');
  if (!isJsonObject(value)) return undefined;
  const identity = member(value, 'commonfields');
  const names = [member(value, 'name'), isJsonObject(identity) ? member(identity, 'id') : undefined].filter(
    (name) => typeof name === 'string',
  );
  if (names.length === 0 || typeof member(value, 'script') !== 'string') return undefined;
  const paths = maps(member(value, 'outputs')).flatMap((output) => textOf(output, 'contextPath'));
  return {
    names: [...new Set(names)],
    automation: {
      arguments: maps(member(value, 'args')).flatMap(readArgument),
      // One that declares no outputs may set keys that its arguments name.
      ...(paths.length === 0 ? {} : { writes: { paths, named: [] } }),
    },
  };
}

function readArgument(view: JsonObject): readonly KnownArgument[] {
  const isRequired = member(view, 'required') === true;
  const given = member(view, 'defaultValue');
  const hasDefault = given !== undefined && given !== null && given !== '';
  return textOf(view, 'name').map((name) => ({ name, isRequired, hasDefault }));
}

function maps(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function textOf(view: JsonObject, key: string): readonly string[] {
  const value = member(view, key);
  return typeof value === 'string' && value !== '' ? [value] : [];
}
