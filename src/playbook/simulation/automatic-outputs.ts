import { setMember } from '../../language/context/merge/draft.js';
import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';

/** An output that a manifest declares. */
export interface DeclaredOutput {
  readonly contextPath: string;
  readonly type: string;
}

/** By what the last part of a path is called, in any case and without signs. */
const plausible: readonly (readonly [RegExp, Json])[] = [
  [/^(ip|address|ipaddress|sourceip|destinationip)$/, '192.0.2.1'],
  [/^(url|link|permalink)$/, 'https://example.com/'],
  [/^(domain|hostname|host|name)$/, 'example.com'],
  [/^md5$/, 'd41d8cd98f00b204e9800998ecf8427e'],
  [/^sha1$/, 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  [/^sha256$/, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [/^(email|emailaddress)$/, 'analyst@example.com'],
  [/^entryid$/, '1@1'],
  [/^score$/, 1],
];

/** The context that a command would leave by its declared outputs: one object, with a plausible value for each. */
export function automaticOutputs(outputs: readonly DeclaredOutput[]): JsonObject {
  const context: Record<string, Json> = {};
  for (const { contextPath, type } of outputs) {
    const steps = contextPath
      .replace(/\([^)]*\)/g, '')
      .split('.')
      .filter((step) => step !== '');
    if (steps.length > 0) place(context, steps, plausibleValue(steps.at(-1) ?? '', type));
  }
  return context;
}

function place(object: Record<string, Json>, [step = '', ...rest]: readonly string[], value: Json): void {
  const existing = member(object, step);
  if (rest.length === 0) {
    // What is declared as an object too keeps its members.
    if (!isJsonObject(existing)) setMember(object, step, value);
    return;
  }
  const below: Record<string, Json> = isJsonObject(existing) ? { ...existing } : {};
  place(below, rest, value);
  setMember(object, step, below);
}

function plausibleValue(name: string, type: string): Json {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const known = plausible.find(([pattern]) => pattern.test(plain));
  switch (type.toLowerCase()) {
    case 'number':
    case 'int':
      return 1;
    case 'boolean':
    case 'bool':
      return true;
    case 'date':
      return '2020-01-01T00:00:00Z';
    default:
      return known?.[1] ?? `${name}-1`;
  }
}
