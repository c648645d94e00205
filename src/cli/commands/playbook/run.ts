import type { Command } from 'commander';
import type { Perform } from '../../perform.js';
import type { PlaybookRunOptions } from '../../playbook/run/run-options.js';

/** `sortie playbook run`. */
export function declareRun(playbook: Command, perform: Perform): void {
  playbook
    .command('run')
    .description('run a playbook to its end, or until it waits for a person')
    .argument('<playbook>', 'its name, or a file')
    .argument('[inputs...]', 'its inputs: Name=text, Name:=JSON, Name=@PATH')
    .option('--incident <file>', 'the fields of the incident that it works on: YAML or JSON')
    .addHelpText('after', examples)
    .action((name: string, inputs: string[], options: PlaybookRunOptions) =>
      perform(async (context) => {
        const { executePlaybookRun } = await import('../../playbook/run/execute-playbook-run.js');
        return executePlaybookRun(name, inputs, options, context);
      }),
    );
}

const examples = `
Examples:
  $ sortie playbook run 'Detonate File - VMRay' File=@invoice.docx        the input is the File object of this file
  $ sortie playbook run 'Detonate File - VMRay' File=@a.doc File=@b.doc   an input that is given again is a list
  $ sortie playbook run 'Detonate URL - VMRay' URL=https://example.org
  $ sortie playbook run ./triage.yml Limit:=5 'Hosts:=["a","b"]' --incident phish.yml --json | jq .status

Names are looked for in the playbooks of sortie.yml, then below ./playbooks, then among those that come with Sortie.
A run is kept in memory only: where it waits for a person or is interrupted, it ends and cannot be resumed.
Exit codes: 0 completed, 1 a task halted in error, 3 it waits for a person, 130 interrupted.`;
