import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../src/language/json/json.js';
import type { DeclaredOutput } from '../../src/language/manifest/manifest.js';

/**
 * Top-level keys that the platform itself describes: what stands below them needs no declaration (`spec/entries.md`
 * section 6).
 */
const standardRoots = [
  'DBotScore',
  'File',
  'InfoFile',
  'IP',
  'URL',
  'Domain',
  'Email',
  'Account',
  'Endpoint',
  'CVE',
];

/** Every path of a context, that of each inner object included. Lists have no step of their own. */
export function pathsIn(context: JsonObject): ReadonlySet<string> {
  const paths = new Set<string>();
  const waiting: { value: Json; path: string }[] = [{ value: context, path: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (path !== '') paths.add(path);
    if (isJsonList(value)) for (const item of value) waiting.push({ value: item, path });
    else if (isJsonObject(value)) {
      for (const [key, inner] of Object.entries(value))
        waiting.push({ value: inner, path: path === '' ? key : `${path}.${key}` });
    }
  }
  return paths;
}

/**
 * The paths that hold a value, that is, no further path, and that no output declares. What stands below a declared path
 * is its value: an object that is declared as one, or what a vendor put where a text was expected.
 */
export function undeclared(seen: ReadonlySet<string>, outputs: readonly DeclaredOutput[]): readonly string[] {
  const declared = new Set(outputs.map(({ contextPath }) => contextPath));
  const holders = new Set([...seen].map((path) => path.split('.').slice(0, -1).join('.')));
  return [...seen].filter((path) => {
    const steps = path.split('.');
    if (holders.has(path) || standardRoots.includes(steps[0] ?? '')) return false;
    return !steps.some((_, index) => declared.has(steps.slice(0, index + 1).join('.')));
  });
}

/** The declared paths that no context had. */
export function neverSeen(seen: ReadonlySet<string>, outputs: readonly DeclaredOutput[]): readonly string[] {
  return outputs.map(({ contextPath }) => contextPath).filter((path) => !seen.has(path));
}
