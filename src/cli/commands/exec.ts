import type { Command } from 'commander';
import type { GivenOptions } from '../exec/exec-options.js';
import type { Perform } from '../perform.js';

/** `sortie exec`: the pipe. */
export function declareExec(program: Command, perform: Perform): void {
  program
    .command('exec')
    .description('answer requests, one JSON document a line, until standard input ends')
    .option('--concurrency <number>', 'requests at a time', '8')
    .option('--allow-files <folder>', 'let requests name files below this folder; repeatable', collect)
    .option(
      '--files <folder>',
      'where files of entries are kept; else $SORTIE_HOME/files, else .sortie/files here',
    )
    .option('--max-line <bytes>', 'the longest line that is read', String(64 * 1024 * 1024))
    .option('--schema', 'print the JSON Schema of requests and answers')
    .addHelpText('after', examples)
    .action((options: GivenOptions) =>
      perform(async (context) => {
        if (options.schema) {
          const { printSchema } = await import('../exec/print-schema.js');
          return printSchema(context);
        }
        const { executeExec } = await import('../exec/execute-exec.js');
        return executeExec(options, context);
      }),
    );
}

function collect(folder: string, before: readonly string[] = []): readonly string[] {
  return [...before, folder];
}

const examples = `
Examples:
  $ echo '{"id":1,"command":"vmray-get-sample","args":{"sample_id":"5"}}' | sortie exec
  $ echo '{"id":2,"line":"!vmray-get-iocs sample_id=5"}' | sortie exec | jq '.entries[0].EntryContext'
  $ sortie exec --concurrency 16 --allow-files ./samples < requests.jsonl > answers.jsonl

Answers come in the order of completion; "id" tells whose each is. SIGTERM ends it once what is under way is answered.
The exit code is 0 when every line was answered, whatever the answers say.`;
