import type { Manifest } from '../../language/manifest/manifest.js';
import type { KnownCommand } from './known.js';

/** The commands of an integration by name, as its manifest declares them. */
export function commandsOf({ id, commands }: Manifest): readonly (readonly [string, KnownCommand])[] {
  return commands.map((command) => [
    command.name,
    {
      brand: id,
      arguments: command.arguments.map(({ name, required, defaultValue }) => ({
        name,
        isRequired: required,
        hasDefault: defaultValue !== undefined,
      })),
      // Manifests that say nothing of what a command writes are common, and often wrong.
      ...(command.outputs.length === 0
        ? {}
        : { writes: { paths: command.outputs.map(({ contextPath }) => contextPath), named: [] } }),
    },
  ]);
}
