import type { Command } from 'commander';
import type { Perform } from '../../perform.js';
import type { SimulateOptions } from '../../playbook/simulate/simulate-options.js';

/** `sortie playbook simulate`. */
export function declareSimulate(playbook: Command, perform: Perform): void {
  playbook
    .command('simulate')
    .description('run a playbook against stubs, without a network and under a virtual clock')
    .argument('<file>', 'the playbook')
    .option('--stubs <file>', 'what stands for the world: YAML or JSON')
    .option('--auto-stubs', 'answer commands without a stub with their declared outputs')
    .option('--integrations <folder>', 'manifests whose commands are known; repeatable', collect)
    .addHelpText('after', examples)
    .action((file: string, options: SimulateOptions) =>
      perform(async (context) => {
        const { executeSimulate } = await import('../../playbook/simulate/execute-simulate.js');
        return executeSimulate(file, options, context);
      }),
    );
}

function collect(folder: string, before: readonly string[] = []): readonly string[] {
  return [...before, folder];
}

const examples = `
Examples:
  $ sortie playbook simulate triage.yml --stubs stubs.yml            what ran, what did not, and why
  $ sortie playbook simulate triage.yml --stubs stubs.yml --json | jq .tasks
  $ sortie playbook simulate triage.yml --auto-stubs --integrations ../content

Exit codes: 0 completed, 1 a task halted in error, 3 it waits for a person.`;
