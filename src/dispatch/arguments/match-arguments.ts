import type { Json } from '../../language/json/json.js';
import type { Argument, CommandDeclaration } from '../../language/manifest/manifest.js';
import { didYouMean } from '../../language/names/nearest-names.js';
import { platformArgumentNames } from '../platform/platform-arguments.js';

export interface MatchedArguments {
  /** By declared name. An alias does not appear: its value is its target's. */
  readonly declared: ReadonlyMap<string, Json>;
  /** What the command does not declare, as it was given. */
  readonly unknown: readonly (readonly [string, Json])[];
  readonly warnings: readonly string[];
}

/** Unknown arguments that are each named in a warning; the others are counted. */
const mostNamed = 20;

/** The argument that an alias stands for (`file_id` for `entry_id`, D34); undefined for one that stands for itself. */
export function targetOf(argument: Argument, declaration: CommandDeclaration): Argument | undefined {
  if (argument.aliasOf === undefined) return undefined;
  return declaration.arguments.find((other) => other.name === argument.aliasOf && other !== argument);
}

/** The argument whose value a given name is: exactly so named, else ignoring case, through its alias. */
export function argumentMeantBy(name: string, declaration: CommandDeclaration): Argument | undefined {
  const exact = declaration.arguments.find((argument) => argument.name === name);
  const plain = name.toLowerCase();
  const [similar, ...others] = declaration.arguments.filter(
    (argument) => argument.name.toLowerCase() === plain,
  );
  const meant = exact ?? (others.length === 0 ? similar : undefined);
  return meant && (targetOf(meant, declaration) ?? meant);
}

/**
 * Matches given names to declared ones (`spec/commands.md` section 5): exactly, else ignoring case with a warning;
 * an alias gives its value to its target unless the target has one; null counts as absent.
 */
export function matchArguments(
  declaration: CommandDeclaration,
  given: Iterable<readonly [string, Json]>,
): MatchedArguments {
  const exact = new Map(declaration.arguments.map((argument) => [argument.name, argument]));
  const ignoringCase = namesIgnoringCase(declaration.arguments);
  const declared = new Map<string, Json>();
  const others: (readonly [string, Json])[] = [];
  const unknown: (readonly [string, Json])[] = [];
  const warnings: string[] = [];

  for (const [name, value] of given) {
    if (value === null) continue;
    if (exact.has(name)) declared.set(name, value);
    else others.push([name, value]);
  }
  for (const [name, value] of others) {
    const meant = ignoringCase.get(name.toLowerCase());
    if (meant === undefined) {
      unknown.push([name, value]);
    } else if (declared.has(meant)) {
      warnings.push(`Argument "${name}" is ignored: "${meant}" is given too.`);
    } else {
      warnings.push(`Argument "${name}" is taken for "${meant}": names are case-sensitive.`);
      declared.set(meant, value);
    }
  }
  for (const name of declared.keys()) {
    if (exact.get(name)?.deprecated) warnings.push(`Argument "${name}" is deprecated.`);
  }
  followAliases(declaration, declared, warnings);
  warnings.push(...warningsOfUnknown(declaration, unknown));
  return { declared, unknown, warnings };
}

/** Names that differ from another only in case are left out: nobody can tell which is meant. */
function namesIgnoringCase(declared: readonly Argument[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const doubled = new Set<string>();
  for (const { name } of declared) {
    const plain = name.toLowerCase();
    if (names.has(plain)) doubled.add(plain);
    names.set(plain, name);
  }
  for (const plain of doubled) names.delete(plain);
  return names;
}

function followAliases(
  declaration: CommandDeclaration,
  declared: Map<string, Json>,
  warnings: string[],
): void {
  for (const argument of declaration.arguments) {
    const value = declared.get(argument.name);
    const target = targetOf(argument, declaration);
    if (value === undefined || target === undefined) continue;
    declared.delete(argument.name);
    const current = declared.get(target.name);
    if (current === undefined || current === '') declared.set(target.name, value);
    else
      warnings.push(
        `Argument "${argument.name}" is ignored: it stands for "${target.name}", which is given too.`,
      );
  }
}

function warningsOfUnknown(
  declaration: CommandDeclaration,
  unknown: readonly (readonly [string, Json])[],
): readonly string[] {
  const known = [
    ...declaration.arguments.filter(({ hidden }) => !hidden).map(({ name }) => name),
    ...platformArgumentNames,
  ];
  const warnings = unknown
    .slice(0, mostNamed)
    .map(
      ([name]) =>
        `Command ${declaration.name} has no argument "${name.slice(0, 100)}".${didYouMean(name, known)}`,
    );
  const more = unknown.length - mostNamed;
  if (more > 0) warnings.push(`Command ${declaration.name} has none of ${more} further arguments either.`);
  return warnings;
}
