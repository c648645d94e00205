import type { Manifest } from '../../language/manifest/manifest.js';
import type { AutomationArgument } from '../automation/automation.js';

/** A command as a manifest declares it. */
export interface DeclaredCommand {
  readonly brand: string;
  readonly arguments: readonly AutomationArgument[];
}

/** The commands of manifests, by name; of several with one name the first. */
export function declaredCommands(manifests: readonly Manifest[]): ReadonlyMap<string, DeclaredCommand> {
  const found = new Map<string, DeclaredCommand>();
  for (const { id, commands } of manifests)
    for (const command of commands)
      if (!found.has(command.name))
        found.set(command.name, { brand: id, arguments: command.arguments.map(argumentOf) });
  return found;
}

function argumentOf({
  name,
  description,
  required,
  isArray,
  defaultValue,
}: Manifest['commands'][number]['arguments'][number]): AutomationArgument {
  return {
    name,
    description,
    isRequired: required,
    isArray,
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
  };
}
