import { nearestNames } from '../../language/names/nearest-names.js';
import { UnknownInstance } from '../errors/unknown-instance.js';
import { UnsupportedCommand } from '../errors/unsupported-command.js';
import type { PlatformArguments } from '../platform/platform-arguments.js';
import { hasCommand, type Instance, testModule } from './instance.js';

/** Whom a command goes to. */
export interface Choice {
  /** The command as the instances know it: `test-module` for `!vmray-eu-test-module`. */
  readonly command: string;
  /** In the order of their creation; at least one. */
  readonly instances: readonly Instance[];
}

export type Selection = Pick<PlatformArguments, 'using' | 'usingBrand' | 'usingCategory'>;

/**
 * Every enabled instance that has the command, narrowed by `using`, `using-brand` and `using-category`; those that
 * are not used by default only when `using` or `using-brand` selects them (`spec/commands.md` section 7).
 * `!<instance>-test-module` tests that instance, spaces of its name written as `_`.
 * @throws UnsupportedCommand when no enabled instance has the command; UnknownInstance when the selection names one
 *   that does not exist, is disabled, or lacks the command.
 */
export function chooseInstances(
  command: string,
  selection: Selection,
  instances: readonly Instance[],
): Choice {
  const enabled = instances.filter((instance) => instance.enabled);
  const able = enabled.filter((instance) => hasCommand(instance, command));
  if (able.length === 0) {
    const tested = enabled.find((instance) => command === testCommandOf(instance));
    if (tested !== undefined) return { command: testModule, instances: [tested] };
    throw unsupported(command, instances, enabled);
  }
  const selected = select(command, selection, able);
  const isNamed = selection.using !== undefined || selection.usingBrand !== undefined;
  const used = isNamed ? selected : selected.filter((instance) => instance.isDefault);
  if (used.length === 0) {
    const names = selected.map((instance) => instance.name).join(', ');
    throw new UnsupportedCommand(
      command,
      [],
      `No instance that has it is used by default; name one with using=, of: ${names}.`,
    );
  }
  return { command, instances: used };
}

function testCommandOf(instance: Instance): string {
  return `${instance.name.replaceAll(' ', '_')}-${testModule}`;
}

/** Each name must be right by itself; what the arguments select together is their intersection. */
function select(command: string, selection: Selection, able: readonly Instance[]): readonly Instance[] {
  let selected = able;
  const narrow = (
    argument: string,
    wanted: readonly string[] | undefined,
    namesOf: (instance: Instance) => readonly string[],
    ignoreCase: boolean,
  ) => {
    if (wanted === undefined) return;
    const spell = (name: string) => (ignoreCase ? name.toLowerCase() : name);
    const kept = new Set<Instance>();
    for (const name of wanted) {
      const matching = able.filter((instance) => namesOf(instance).some((own) => spell(own) === spell(name)));
      if (matching.length === 0) {
        const candidates = new Set(able.flatMap((instance) => namesOf(instance).slice(0, 1)));
        throw new UnknownInstance(argument, name, command, [...candidates]);
      }
      for (const instance of matching) kept.add(instance);
    }
    selected = selected.filter((instance) => kept.has(instance));
    if (selected.length === 0) {
      throw new UnknownInstance(argument, wanted.join(','), command, able.map(described));
    }
  };
  narrow('using', selection.using, (instance) => [instance.name], false);
  narrow('using-brand', selection.usingBrand, brandsOf, true);
  narrow('using-category', selection.usingCategory, (instance) => [categoryOf(instance)], true);
  return selected;
}

/** The brand is the integration's id; playbooks also write its name or its display name. */
function brandsOf({ integration: { manifest } }: Instance): readonly string[] {
  return [manifest.id, manifest.name, manifest.display];
}

/** The instance's category, by default that of its manifest. */
export function categoryOf(instance: Instance): string {
  return instance.category ?? instance.integration.manifest.category;
}

function described(instance: Instance): string {
  return `${instance.name} (${instance.integration.manifest.display})`;
}

function unsupported(
  command: string,
  instances: readonly Instance[],
  enabled: readonly Instance[],
): UnsupportedCommand {
  const disabled = instances.filter((instance) => !instance.enabled && hasCommand(instance, command));
  if (disabled.length > 0) {
    const names = disabled.map((instance) => instance.name).join(', ');
    return new UnsupportedCommand(command, [], `It belongs to ${names}, which is disabled.`);
  }
  const reason = enabled.length === 0 ? 'No instance is configured.' : '';
  const known = enabled.flatMap((instance) =>
    instance.integration.manifest.commands.filter(({ hidden }) => !hidden).map(({ name }) => name),
  );
  return new UnsupportedCommand(command, nearestNames(command, known), reason);
}
