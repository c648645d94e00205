import { type Command, Option } from 'commander';
import type { DetonateOptions } from '../detonate/detonate-options.js';
import type { Perform } from '../perform.js';

/** `sortie detonate`: files and URLs to verdicts. */
export function declareDetonate(program: Command, perform: Perform): void {
  program
    .command('detonate')
    .description('submit files or URLs, wait for the verdict, show what was found')
    .argument('<subjects...>', 'paths of files, - for standard input, or URLs with http:// or https://')
    .addOption(
      new Option('--fail-on <verdict>', 'exit code 4 for this verdict or a worse one').choices([
        'malicious',
        'suspicious',
      ]),
    )
    .option('--timeout <duration>', 'how long to wait for a verdict: 90s, 30m, 2h', '30m')
    .option(
      '--using <instance>',
      'the instance to submit to; else the first VMRay instance that is used by default',
    )
    .addHelpText('after', examples)
    .action((subjects: string[], options: DetonateOptions) =>
      perform(async (context) => {
        const { executeDetonate } = await import('../detonate/execute-detonate.js');
        return executeDetonate(subjects, options, context);
      }),
    );
}

const examples = `
Examples:
  $ sortie detonate ./invoice.docx
  $ sortie detonate https://example.org/login ./invoice.docx     several at a time
  $ sortie detonate ./build.zip --fail-on suspicious             for a pipeline
  $ sortie detonate ./sample.exe --json | jq -r .verdict

With -v the context is shown too. A wait that is interrupted or whose time is up can be taken up again: the command line for it is printed.`;
