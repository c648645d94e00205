import type { Command } from 'commander';
import type { CheckOptions } from '../integration/check/check-options.js';
import type { DocsOptions } from '../integration/docs/docs-options.js';
import type { TypesOptions } from '../integration/types/types-options.js';
import type { Perform } from '../perform.js';

/** `sortie integration`: what authors of integrations use. */
export function declareIntegration(program: Command, perform: Perform): void {
  const integration = program
    .command('integration')
    .description('begin, check and document integrations of your own')
    .addHelpText('after', examples);
  declareCheck(integration, perform);
  declareDocs(integration, perform);
  declareTypes(integration, perform);
  integration
    .command('init')
    .description('write a small integration that works, to begin with')
    .argument('<name>', 'lower-case words with hyphens between; the folder is called like it')
    .action((name: string) =>
      perform(async (context) => {
        const { executeInit } = await import('../integration/init/execute-init.js');
        return executeInit(name, context);
      }),
    );
}

function declareCheck(integration: Command, perform: Perform): void {
  integration
    .command('check')
    .description('say what is wrong with manifests: exit code 1 if there is an error')
    .argument('[paths...]', 'manifests, or folders that are searched for them')
    .option('--against <manifest>', 'the one in use: what it has may not be taken away')
    .option('--ignore <codes>', 'codes to leave out, separated by commas; repeatable', collect)
    .option('--explain <code>', 'what a code checks, an example that breaks it, how to mend it')
    .addHelpText('after', checkExamples)
    .action((paths: string[], options: CheckOptions) =>
      perform(async (context) => {
        if (options.explain !== undefined) {
          const { explainCode } = await import('../problems/explain-code.js');
          const { catalogue } = await import('../../language/manifest/check/catalogue.js');
          return explainCode(options.explain, catalogue, context);
        }
        const { executeCheck } = await import('../integration/check/execute-check.js');
        return executeCheck(paths, options, context);
      }),
    );
}

function declareDocs(integration: Command, perform: Perform): void {
  integration
    .command('docs')
    .description('write the documentation of an integration from its manifest')
    .argument('[path]', 'the manifest, or its folder', '.')
    .option('--out <file>', 'write it there instead of printing it')
    .option('--check', 'write nothing; exit code 1 if the file is not what would be written')
    .option('--title <text>', 'a title above everything')
    .option('--index', 'a list of the commands before their sections')
    .action((path: string, options: DocsOptions) =>
      perform(async (context) => {
        const { executeDocs } = await import('../integration/docs/execute-docs.js');
        return executeDocs(path, options, context);
      }),
    );
}

function declareTypes(integration: Command, perform: Perform): void {
  integration
    .command('types')
    .description('write the types of parameters and arguments from a manifest')
    .argument('[path]', 'the manifest, or its folder', '.')
    .option(
      '--out <file>',
      'write it there instead of printing it: a module with validators, or with .d.ts the types alone',
    )
    .option('--check', 'write nothing; exit code 1 if the file is not what would be written')
    .addHelpText('after', typesExamples)
    .action((path: string, options: TypesOptions) =>
      perform(async (context) => {
        const { executeTypes } = await import('../integration/types/execute-types.js');
        return executeTypes(path, options, context);
      }),
    );
}

function collect(codes: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...codes.split(',').map((code) => code.trim())];
}

const examples = `
Examples:
  $ sortie integration init my-service
  $ sortie integration check my-service
  $ sortie integration docs my-service --out my-service/COMMANDS.md`;

const checkExamples = `
Examples:
  $ sortie integration check .                                    every manifest below this folder
  $ sortie integration check integration.yml --against old.yml    is the change one that users can take?
  $ sortie integration check --explain IN145
  $ sortie integration check . --json | jq '.problems[] | select(.level == "error")'

A ".pack-ignore" beside a manifest, or up to three folders above it, mutes codes for a file:
  [file:integration.yml]
  ignore=IN145

Remarks of style are shown with -v.`;

const typesExamples = `
Examples:
  $ sortie integration types --out src/integration.generated.ts     for TypeScript: types and compiled validators
  $ sortie integration types --out manifest.d.ts                    for JavaScript: beside a manifest.js that loads it`;
