import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Parameter } from '../../language/manifest/manifest.js';
import { Refusal } from './refusal.js';

/**
 * A credentials parameter as integrations expect it, whole even when nothing is configured: published ones read
 * `credentials.password` and `credentials.credentials.sshkey` without a guard (`spec/manifest.md` section 3).
 */
export function readCredentials(value: Json | undefined): JsonObject {
  const given = value === undefined || value === '' ? {} : value;
  if (!isJsonObject(given)) {
    throw new Refusal('must be an object such as { "identifier": "user", "password": "…" }');
  }
  const vault = member(given, 'credentials') ?? null;
  return {
    identifier: text(given, 'identifier'),
    password: text(given, 'password'),
    credential: text(given, 'credential'),
    credentials: isJsonObject(vault) ? vault : {},
  };
}

function text(credentials: JsonObject, name: string): string {
  const value = member(credentials, name) ?? '';
  if (typeof value === 'object') throw new Refusal(`must have a text as its ${name}`);
  return String(value);
}

/** What a required parameter still lacks, by label and name. Of credentials, user and password are told apart. */
export function missingLabels(parameter: Parameter, value: Json | undefined): readonly string[] {
  if (parameter.kind !== 'credentials') {
    const isMissing = value === undefined || value === '' || (isJsonList(value) && value.length === 0);
    return isMissing ? [label(parameter.display, parameter.name)] : [];
  }
  const credentials = isJsonObject(value) ? value : {};
  const labels: string[] = [];
  if (!parameter.hiddenUsername && isBlank(credentials, 'identifier', 'user')) {
    labels.push(label(parameter.display || 'User name', `${parameter.name}.identifier`));
  }
  if (!parameter.hiddenPassword && isBlank(credentials, 'password', 'password')) {
    labels.push(label(parameter.displayPassword || 'Password', `${parameter.name}.password`));
  }
  return labels;
}

/** A vault entry fills what was not typed by hand. */
function isBlank(credentials: JsonObject, name: string, nameInVault: string): boolean {
  const vault = member(credentials, 'credentials') ?? null;
  const fromVault = isJsonObject(vault) ? (member(vault, nameInVault) ?? '') : '';
  return (member(credentials, name) ?? '') === '' && fromVault === '';
}

function label(display: string, name: string): string {
  return display === '' ? `"${name}"` : `"${display}" (${name})`;
}
