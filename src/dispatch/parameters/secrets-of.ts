import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Manifest } from '../../language/manifest/manifest.js';

const secretName = /key|private|password|secret|token|credentials|service_account/i;

/** Shorter values would blank ordinary words out of every text. */
const shortest = 4;

/**
 * The secrets among an instance's parameters, the longest first, for redaction (`spec/execution.md` section 9):
 * encrypted parameters, and every text whose own name says so, in credentials and other objects too. Also the
 * `user:password` pair of credentials, which HTTP sends in base64.
 */
export function secretsOf(manifest: Manifest, parameters: JsonObject): readonly string[] {
  const kinds = new Map(manifest.parameters.map(({ name, kind }) => [name, kind]));
  const found = new Set<string>();
  const open: { readonly name: string; readonly value: Json; readonly isSecret: boolean }[] = Object.entries(
    parameters,
  ).map(([name, value]) => ({
    name,
    value,
    isSecret: kinds.get(name) === 'encrypted' || secretName.test(name),
  }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { name, value, isSecret } = next;
    if (isSecret && (typeof value === 'string' || typeof value === 'number')) found.add(String(value));
    if (isJsonList(value)) {
      for (const item of value) open.push({ name, value: item, isSecret });
    }
    if (!isJsonObject(value)) continue;
    // Inside an object each member's own name decides: a user name is no secret.
    for (const [own, inner] of Object.entries(value)) {
      open.push({ name: own, value: inner, isSecret: secretName.test(own) });
    }
    const pair = userAndPassword(value);
    if (pair !== undefined) found.add(pair);
  }
  return [...found]
    .filter((secret) => secret.length >= shortest)
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}

function userAndPassword(credentials: JsonObject): string | undefined {
  const user = member(credentials, 'identifier');
  const password = member(credentials, 'password');
  return typeof user === 'string' && typeof password === 'string' && password !== ''
    ? `${user}:${password}`
    : undefined;
}
