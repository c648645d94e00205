import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Manifest } from '../../language/manifest/manifest.js';
import { encodeLogin } from '../../sdk/redaction/encode-login.js';
import { isSecretParameter } from '../../sdk/redaction/secret-name.js';
import { strengthOf } from '../../sdk/redaction/strength.js';

/**
 * The secrets among an instance's parameters, the longest first, for redaction (`spec/execution.md` section 9):
 * encrypted parameters, and every text whose own name says so, in credentials and other objects too. Also the
 * `user:password` pair of credentials as HTTP sends it, in base64: where it shows, the password alone may be too short
 * to be found in it.
 */
export function secretsOf(manifest: Pick<Manifest, 'parameters'>, parameters: JsonObject): readonly string[] {
  const kinds = new Map(manifest.parameters.map(({ name, kind }) => [name, kind]));
  const found = new Set<string>();
  const open: { readonly name: string; readonly value: Json; readonly isSecret: boolean }[] = Object.entries(
    parameters,
  ).map(([name, value]) => ({
    name,
    value,
    isSecret: kinds.get(name) === 'encrypted' || isSecretParameter(name),
  }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { name, value, isSecret } = next;
    if (isSecret && (typeof value === 'string' || typeof value === 'number')) found.add(String(value).trim());
    if (isJsonList(value)) {
      for (const item of value) open.push({ name, value: item, isSecret });
    }
    if (!isJsonObject(value)) continue;
    // Inside an object each member's own name decides: a user name is no secret.
    for (const [own, inner] of Object.entries(value)) {
      open.push({ name: own, value: inner, isSecret: isSecretParameter(own) });
    }
    const login = basicLogin(value);
    if (login !== undefined) found.add(login);
  }
  return [...found]
    .filter((secret) => strengthOf(secret) !== 'none')
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}

function basicLogin(credentials: JsonObject): string | undefined {
  const user = member(credentials, 'identifier');
  const password = member(credentials, 'password');
  return typeof user === 'string' && typeof password === 'string' && password !== ''
    ? encodeLogin(user, password)
    : undefined;
}
