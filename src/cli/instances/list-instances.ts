import { ExitCode } from '../exit-code.js';
import { nobody, openSystem } from '../open-system.js';
import { printJson } from '../print.js';
import { warn } from '../report-error.js';
import type { CommandContext } from '../surroundings.js';
import { printTable } from './print-table.js';

/** `sortie instances`: who is configured. Nobody is asked anything. */
export async function listInstances(context: CommandContext): Promise<ExitCode> {
  const { system } = await openSystem(context);
  const instances = system.instances.map(({ name, integration, isDefault }) => ({
    name,
    integration: integration.manifest.id,
    default: isDefault,
  }));
  if (instances.length === 0) await warn(nobody, context);
  if (context.json) await printJson(instances, context);
  else if (instances.length > 0)
    await printTable(
      ['Name', 'Integration', 'Used by default'],
      instances.map((instance) => [instance.name, instance.integration, instance.default ? 'yes' : 'no']),
      context,
    );
  return ExitCode.done;
}
