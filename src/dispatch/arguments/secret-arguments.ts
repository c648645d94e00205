import { isJsonList, type Json, type JsonObject } from '../../language/json/json.js';
import type { CommandDeclaration } from '../../language/manifest/manifest.js';
import { masked } from '../../sdk/redaction/redact.js';
import { isSecretArgument } from '../../sdk/redaction/secret-name.js';
import { BadList, listOf } from './list-of.js';
import { targetOf } from './match-arguments.js';

/** The same arguments with every secret value masked, for echoes and logs (`spec/commands.md` section 5). */
export function maskSecretArguments(declaration: CommandDeclaration, args: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]): [string, Json] => [
      name,
      isSecret(name, declaration) ? masked : value,
    ]),
  );
}

/**
 * The texts of a call's secret arguments, so that messages and entries can be cleared of them: of those that the
 * manifest calls secret, and of those whose own name says so. Of a list each item, of a text that is read as one too.
 */
export function secretValues(declaration: CommandDeclaration, args: JsonObject): readonly string[] {
  const texts = Object.entries(args).flatMap(([name, value]) =>
    isSecret(name, declaration) ? textsOf(value) : [],
  );
  return [...new Set(texts)];
}

function textsOf(given: Json): readonly string[] {
  const texts: string[] = [];
  const open: Json[] = [given];
  // Whoever calls may nest as deep as a line is long.
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'number') texts.push(String(value));
    else if (typeof value === 'string') texts.push(value, ...itemsOf(value));
    else if (typeof value === 'object' && value !== null)
      for (const item of (isJsonList(value) ? value : Object.values(value)).toReversed()) open.push(item);
  }
  return texts;
}

function itemsOf(text: string): readonly string[] {
  try {
    return listOf(text).filter((item) => typeof item === 'string');
  } catch (error) {
    if (error instanceof BadList) return [];
    throw error;
  }
}

/** A name in the wrong case is still that argument's, and an alias is as secret as what it stands for. */
function isSecret(name: string, declaration: CommandDeclaration): boolean {
  if (isSecretArgument(name)) return true;
  const plain = name.toLowerCase();
  return declaration.arguments.some(
    (argument) =>
      argument.name.toLowerCase() === plain && (argument.secret || targetOf(argument, declaration)?.secret),
  );
}
