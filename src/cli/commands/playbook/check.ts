import type { Command } from 'commander';
import type { Perform } from '../../perform.js';
import type { PlaybookCheckOptions } from '../../playbook/check/check-options.js';

/** `sortie playbook check`. */
export function declareCheck(playbook: Command, perform: Perform): void {
  playbook
    .command('check')
    .description('say what is wrong with playbooks: exit code 1 if there is an error')
    .argument('[paths...]', 'playbooks, or folders that are searched for them')
    .option('--integrations <folder>', 'manifests whose commands are known; repeatable', collect)
    .option('--explain <code>', 'what a code checks, an example that breaks it, how to mend it')
    .addHelpText('after', examples)
    .action((paths: string[], options: PlaybookCheckOptions) =>
      perform(async (context) => {
        if (options.explain !== undefined) {
          const { explainCode } = await import('../../problems/explain-code.js');
          const { catalogue } = await import('../../../playbook/check/catalogue.js');
          return explainCode(options.explain, catalogue, context);
        }
        const { executeCheck } = await import('../../playbook/check/execute-check.js');
        return executeCheck(paths, options, context);
      }),
    );
}

function collect(folder: string, before: readonly string[] = []): readonly string[] {
  return [...before, folder];
}

const examples = `
Examples:
  $ sortie playbook check playbooks                           every playbook below this folder
  $ sortie playbook check triage.yml --integrations plugins   with the commands of the manifests below plugins
  $ sortie playbook check --explain PB021
  $ sortie playbook check . --json | jq '.problems[] | select(.level == "error")'

A command, automation or sub-playbook that is not known here is a warning: it may be there where the playbook runs.
Manifests and automations among the files make their names known. Remarks are shown with -v.`;
