import { didYouMean } from '../names/nearest-names.js';
import { manifestCodes } from './codes.js';
import { commandKeys } from './known-keys.js';
import type { Argument, CommandDeclaration } from './manifest.js';
import { type Placed, readMap, subjectOf } from './map-reader.js';
import { readArgument } from './read-argument.js';
import { readOutput } from './read-output.js';
import { type Reading, shown } from './reading.js';
import { reportRepeatedNames } from './repeated-names.js';

/** One command (`spec/manifest.md` section 4); undefined when it has no name. */
export function readCommand(reading: Reading, item: Placed): CommandDeclaration | undefined {
  const map = readMap(reading, item, subjectOf('command', item.value), commandKeys);
  const name = map?.name('name', manifestCodes.noName);
  if (!map || name === undefined) return undefined;

  const declared = map.items('arguments').flatMap((place) => {
    const argument = readArgument(reading, place);
    return argument ? [{ name: argument.name, argument, item: place }] : [];
  });
  reportRepeatedNames(reading, declared, `arguments of ${shown(name)}`, manifestCodes.duplicateArgument);
  reportSecondDefault(reading, name, declared);
  reportLostAliases(reading, declared);
  const timeoutSeconds = map.positiveInteger('timeout');

  return {
    name,
    description: map.text('description') ?? '',
    arguments: declared.map(({ argument }) => argument),
    outputs: map.items('outputs').flatMap((place) => readOutput(reading, place, name) ?? []),
    deprecated: map.flag('deprecated'),
    hidden: map.hidden(),
    execution: map.flag('execution'),
    polling: map.flag('polling'),
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  };
}

interface DeclaredArgument {
  readonly argument: Argument;
  readonly item: Placed;
}

function reportSecondDefault(reading: Reading, command: string, declared: readonly DeclaredArgument[]): void {
  const [first, second] = declared.filter(({ argument }) => argument.isDefault);
  if (!first || !second) return;
  const message =
    `The argument ${shown(second.argument.name)} of ${shown(command)} is "default: true", but so is ` +
    `${shown(first.argument.name)}; an unnamed value can go to one only.`;
  const path = [...second.item.path, 'default'];
  reading.report({ level: 'error', code: manifestCodes.severalDefaults, message, path });
}

/** An alias must stand for an argument of the same command that is no alias itself. */
function reportLostAliases(reading: Reading, declared: readonly DeclaredArgument[]): void {
  const targets = new Set(
    declared.flatMap(({ argument }) => (argument.aliasOf === undefined ? [argument.name] : [])),
  );
  for (const { argument, item } of declared) {
    if (argument.aliasOf === undefined || targets.has(argument.aliasOf)) continue;
    const message =
      `The argument ${shown(argument.name)} is an alias of ${shown(argument.aliasOf)}, which is no argument of this ` +
      `command, or an alias itself.${didYouMean(argument.aliasOf, targets)}`;
    const path = [...item.path, 'x-alias-of'];
    reading.report({ level: 'error', code: manifestCodes.aliasTarget, message, path });
  }
}
