import type { Command } from 'commander';
import type { Perform } from '../perform.js';

/** `sortie instances`: who is configured, and whether it works. */
export function declareInstances(program: Command, perform: Perform): void {
  const instances = program
    .command('instances')
    .description('show the configured instances')
    .addHelpText('after', examples)
    .action(() =>
      perform(async (context) => {
        const { listInstances } = await import('../instances/list-instances.js');
        return listInstances(context);
      }),
    );
  instances
    .command('test')
    .description("run each instance's own test")
    .argument('[name]', 'test only this instance')
    .addHelpText('after', examples)
    .action((name: string | undefined) =>
      perform(async (context) => {
        const { testInstances } = await import('../instances/test-instances.js');
        return testInstances(name, context);
      }),
    );
}

const examples = `
Examples:
  $ sortie instances
  $ sortie instances test
  $ VMRAY_SERVER=https://eu.cloud.vmray.com VMRAY_API_KEY=… sortie instances test`;
