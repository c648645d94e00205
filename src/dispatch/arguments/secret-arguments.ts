import { isJsonList, type Json, type JsonObject } from '../../language/json/json.js';
import type { CommandDeclaration } from '../../language/manifest/manifest.js';
import { masked } from '../../sdk/http/redaction.js';

/** The same arguments with every secret value masked, for echoes and logs (`spec/commands.md` section 5). */
export function maskSecretArguments(declaration: CommandDeclaration, args: JsonObject): JsonObject {
  const isSecret = secretNames(declaration);
  return Object.fromEntries(
    Object.entries(args).map(([name, value]): [string, Json] => [name, isSecret(name) ? masked : value]),
  );
}

/** The texts of a call's secret arguments, so that an error message can be cleared of them. */
export function secretValues(declaration: CommandDeclaration, args: JsonObject): readonly string[] {
  const isSecret = secretNames(declaration);
  return Object.entries(args).flatMap(([name, value]) => {
    if (!isSecret(name)) return [];
    return (isJsonList(value) ? value : [value]).filter((item) => typeof item === 'string');
  });
}

/** A name in the wrong case is still that argument's. */
function secretNames(declaration: CommandDeclaration): (name: string) => boolean {
  const names = new Set(
    declaration.arguments
      .filter((argument) => argument.secret)
      .map((argument) => argument.name.toLowerCase()),
  );
  return (name) => names.has(name.toLowerCase());
}
