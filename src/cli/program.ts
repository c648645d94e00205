import { Command, CommanderError } from 'commander';
import { declareDetonate } from './commands/detonate.js';
import { declareExec } from './commands/exec.js';
import { declareInstances } from './commands/instances.js';
import { declareIntegration } from './commands/integration.js';
import { declarePlaybook } from './commands/playbook.js';
import { declareRun } from './commands/run.js';
import { declareSimulator } from './commands/simulator.js';
import { ExitCode } from './exit-code.js';
import { keepSecrets } from './keep-secrets.js';
import type { Perform } from './perform.js';
import { chooseLook } from './render/look.js';
import { reportError } from './report-error.js';
import { safeOut } from './safe-out.js';
import type { CommandContext, GlobalOptions, SafeOut, Surroundings } from './surroundings.js';
import { version } from './version.js';

/** An option that was not given may be absent. */
type GivenOptions = Omit<GlobalOptions, 'json'> & Partial<GlobalOptions>;

/** Reads a command line, does what it says and answers with the exit code. Never throws. */
export async function runProgram(argv: readonly string[], edges: Surroundings): Promise<number> {
  const { assemble, errors } = keepSecrets(edges);
  const surroundings = { ...edges, assemble, output: safeOut(edges.output), errors: safeOut(errors) };
  let exitCode: number = ExitCode.done;
  const written: Promise<void>[] = [];
  const program = new Command('sortie');

  const perform: Perform = async (work) => {
    exitCode = await work(contextOf(program.opts<GivenOptions>(), surroundings));
  };

  program
    .description('Runs XSOAR-style integrations: commands of VMRay and of your own plugins.')
    .version(version, '-V, --version', 'print the version')
    .option('--json', 'machine output on standard output')
    .option('--no-color', 'no colours (NO_COLOR in the environment does the same)')
    .option(
      '-v, --verbose',
      'say more on standard error; -vv shows the HTTP dialogue, without secrets',
      (_, count: number) => count + 1,
      0,
    )
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => written.push(surroundings.output.write(text)),
      writeErr: (text) => written.push(surroundings.errors.write(text)),
    })
    .exitOverride()
    .addHelpText('after', examples);
  for (const declare of [
    declareRun,
    declareDetonate,
    declareExec,
    declareInstances,
    declareSimulator,
    declareIntegration,
    declarePlaybook,
  ])
    declare(program, perform);

  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    exitCode =
      error instanceof CommanderError
        ? error.exitCode === 0
          ? ExitCode.done
          : ExitCode.wrongUse
        : await reportError(error, contextOf(program.opts<GivenOptions>(), surroundings));
  }
  await Promise.all(written);
  return exitCode;
}

type SafeSurroundings = Surroundings & { readonly output: SafeOut; readonly errors: SafeOut };

function contextOf(options: GivenOptions, surroundings: SafeSurroundings): CommandContext {
  const { environment } = surroundings;
  const lookOf = ({ isTerminal, columns }: SafeOut) =>
    chooseLook({ isTerminal, columns, colour: options.color, environment });
  return {
    ...surroundings,
    ...options,
    json: options.json === true,
    look: lookOf(surroundings.output),
    errorLook: lookOf(surroundings.errors),
  };
}

const examples = `
Examples:
  $ sortie detonate suspicious.docx            submit, wait, show the verdict and what was found
  $ sortie run vmray-get-sample sample_id=5    one command of an integration
  $ sortie instances test                      is everything configured and reachable?
  $ sortie simulator                           a VMRay server to try it all without a licence

Exit codes: 0 done, 1 error entry, 2 wrong use or configuration, 4 --fail-on, 130 interrupted.`;
