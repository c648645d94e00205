import type { Command } from 'commander';
import type { Perform } from '../perform.js';

/** `sortie run`: one command in an investigation. */
export function declareRun(program: Command, perform: Perform): void {
  program
    .command('run')
    .description('run one command of an integration')
    .argument(
      '<words...>',
      "a command line in quotes, '!command name=value', or its words: command name=value …",
    )
    .addHelpText('after', examples)
    .action((words: string[]) =>
      perform(async (context) => {
        const { executeRun } = await import('../run/execute-run.js');
        return executeRun(words, context);
      }),
    );
}

const examples = `
Examples:
  $ sortie run '!vmray-get-sample sample_id=5'
  $ sortie run vmray-get-sample sample_id=5
  $ sortie run vmray-upload-sample entry_id=@./invoice.docx       a local file is taken in first
  $ curl -s https://example.org/x | sortie run vmray-upload-sample entry_id=@-
  $ sortie run vmray-get-sample-by-hash hash=… using=vmray-eu     on one instance only
  $ sortie run vmray-get-iocs sample_id=5 --json | jq .context

In one quoted line the War Room's rules hold for quotes and \${…}. As several words, each is taken as it is.`;
