import type { Instance } from '../../dispatch/index.js';
import { didYouMean } from '../../language/names/nearest-names.js';
import { type TestResult, testInstance } from '../../runtime/test-instance.js';
import { ExitCode } from '../exit-code.js';
import { openSystemWithInstances } from '../open-system.js';
import { printJson } from '../print.js';
import type { CommandContext } from '../surroundings.js';
import { WrongUse } from '../wrong-use.js';
import { printTable } from './print-table.js';

/** `sortie instances test`: runs `test-module` of each instance, or of the named one. */
export async function testInstances(name: string | undefined, context: CommandContext): Promise<ExitCode> {
  const { system } = await openSystemWithInstances(context);
  const chosen = choose(system.instances, name);
  const results = await Promise.all(
    chosen.map(async (instance) => ({
      instance,
      test: await testInstance(system, instance, context.signal),
    })),
  );
  if (context.json) await printJson(results.map(shapeOf), context);
  else
    await printTable(
      ['Name', 'Integration', 'Test', 'Message'],
      results.map(({ instance, test }) => [
        instance.name,
        instance.integration.manifest.id,
        test.success ? 'ok' : 'failed',
        withSimulator(test.message, system.isSimulated(instance.name)),
      ]),
      context,
    );
  if (context.signal.aborted) return ExitCode.interrupted;
  return results.every(({ test }) => test.success) ? ExitCode.done : ExitCode.failed;
}

function choose(instances: readonly Instance[], name: string | undefined): readonly Instance[] {
  if (name === undefined) return instances;
  const found = instances.filter((instance) => instance.name === name);
  if (found.length > 0) return found;
  const names = instances.map((instance) => instance.name);
  throw new WrongUse(
    `No instance is called ${JSON.stringify(name)}. There are: ${names.join(', ')}.${didYouMean(name, names)}`,
  );
}

function shapeOf({ instance, test }: { readonly instance: Instance; readonly test: TestResult }) {
  const { name, integration, isDefault } = instance;
  return { name, integration: integration.manifest.id, default: isDefault, test };
}

function withSimulator(message: string, isSimulated: boolean): string {
  return isSimulated ? `${message} (a simulator answers)` : message;
}
