import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../language/json/json.js';
import type { Argument, CommandDeclaration } from '../../language/manifest/manifest.js';
import { type MissingArgument, MissingArguments } from '../../sdk/errors/missing-arguments.js';
import { masked } from '../../sdk/redaction/redact.js';
import { coerce } from './coerce.js';
import { matchArguments, targetOf } from './match-arguments.js';

export interface ReadArguments {
  /** What the handler receives. */
  readonly args: JsonObject;
  readonly warnings: readonly string[];
}

/**
 * The arguments of a command as its handler receives them (`spec/commands.md` section 5): matched to the declaration,
 * coerced, defaults inserted for what is absent. Unknown arguments are passed on with a warning. For a required
 * argument an empty value counts as absent.
 * @throws MissingArguments naming every required argument without a value; ArgumentError for a value that cannot be used.
 */
export function readArguments(declaration: CommandDeclaration, given: JsonObject): ReadArguments {
  const matched = matchArguments(declaration, Object.entries(given));
  const args: (readonly [string, Json])[] = [...matched.unknown];
  const missing: MissingArgument[] = [];
  const warnings = [...matched.warnings];
  if (declaration.deprecated) warnings.push(`Command ${declaration.name} is deprecated.`);

  for (const argument of declaration.arguments) {
    if (targetOf(argument, declaration) !== undefined) continue;
    const value = matched.declared.get(argument.name);
    const read = readOne(argument, value);
    if (value !== undefined && read !== undefined) warnings.push(...unusualValues(argument, read));
    if (read !== undefined && !(argument.required && isBlank(read))) args.push([argument.name, read]);
    else if (argument.required) missing.push({ name: argument.name, description: argument.description });
  }
  if (missing.length > 0) throw new MissingArguments(declaration.name, missing);
  return { args: Object.fromEntries(args), warnings };
}

function readOne(argument: Argument, value: Json | undefined): Json | undefined {
  const read = value === undefined ? undefined : coerce(argument, value);
  const isAbsent = read === undefined || (argument.required && isBlank(read));
  return isAbsent && argument.defaultValue !== undefined ? coerce(argument, argument.defaultValue) : read;
}

/** Nothing that a required argument could work with: a list of empty texts is one. */
function isBlank(value: Json): boolean {
  if (isJsonList(value)) return value.every((item) => typeof item === 'string' && item.trim() === '');
  if (isJsonObject(value)) return Object.keys(value).length === 0;
  return value === '';
}

/** The values listed in a manifest are suggestions, never a limit: real defaults lie outside their own lists. */
function unusualValues(argument: Argument, value: Json): readonly string[] {
  if (argument.predefined.length === 0) return [];
  const usual = new Set(argument.predefined.map((text) => text.toLowerCase()));
  const items = isJsonList(value) ? value : [value];
  const unusual = items.find((item) => !isUsual(item, usual));
  if (unusual === undefined) return [];
  const shown = argument.secret ? masked : String(unusual).slice(0, 100);
  return [`Argument "${argument.name}" is usually one of ${argument.predefined.join(', ')}, not "${shown}".`];
}

function isUsual(item: Json, usual: ReadonlySet<string>): boolean {
  if (typeof item === 'object') return true;
  const text = String(item).trim().toLowerCase();
  return text === '' || usual.has(text);
}
