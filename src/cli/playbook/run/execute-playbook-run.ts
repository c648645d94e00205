import { randomInt } from 'node:crypto';
import { loadFunctionRunner } from '../../../playbook/functions/load-function-runner.js';
import { newIncident } from '../../../playbook/incident/new-incident.js';
import { PlaybookInvestigation } from '../../../runtime/playbook/playbook-investigation.js';
import type { PlaybookRun } from '../../../runtime/playbook/playbook-run.js';
import { runPlaybook } from '../../../runtime/playbook/run-playbook.js';
import { ExitCode } from '../../exit-code.js';
import { openSystem } from '../../open-system.js';
import { printJson } from '../../print.js';
import { warn } from '../../report-error.js';
import type { CommandContext } from '../../surroundings.js';
import { findPlaybook } from './find-playbook.js';
import { printRun, runShape } from './print-run.js';
import { readIncident } from './read-incident.js';
import { readInputs } from './read-inputs.js';
import type { PlaybookRunOptions } from './run-options.js';
import { checkInputs, takeInputs } from './take-inputs.js';
import { TaskTree } from './task-tree.js';

const largestSeed = 2 ** 31;

/** `sortie playbook run`: a playbook with the instances of this folder, to its end or until it waits for a person. */
export async function executePlaybookRun(
  name: string,
  words: readonly string[],
  { incident: incidentFile }: PlaybookRunOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const written = readInputs(words);
  const { plan, plans } = await findPlaybook(name, context);
  for (const warning of checkInputs(plan, written)) await warn(warning, context);
  const given = incidentFile === undefined ? {} : readIncident(incidentFile, context.folder);
  const { system, files, investigation } = await openSystem(context);
  const incident = newIncident(investigation.current.id, system.clock.now(), given);
  const inputs = await takeInputs(written, {
    files,
    investigation,
    input: context.input,
    signal: context.signal,
  });

  const tree = new TaskTree(context);
  const run = await runPlaybook(plan, inputs, {
    system,
    integrations: system.integrations,
    plans,
    functionsAt: await loadFunctionRunner(),
    investigation: new PlaybookInvestigation(investigation.current, { incident }),
    signal: context.signal,
    seed: randomInt(largestSeed),
    report: (progress) => tree.show(progress),
  });
  tree.end();

  const planOf = (digest: string) => plans.withDigest(digest);
  const isSimulated = system.instances.some((instance) => system.isSimulated(instance.name));
  if (context.json) {
    for (const warning of run.warnings) await warn(warning, context);
    await printJson(runShape(run, planOf, isSimulated), context);
  } else await printRun(run, planOf, isSimulated, context);
  if (!context.json && context.verbose > 0) await printContext(run, context);
  return exitCodeOf(run, context);
}

async function printContext({ investigation }: PlaybookRun, context: CommandContext): Promise<void> {
  const { drawn, colours } = context.look;
  await context.output.write(`\n${drawn ? colours.bold('Context') : '### Context'}\n`);
  await printJson(investigation.context, { ...context, look: { ...context.look, drawn: true } });
}

/** Says too what cannot go on, and why. */
async function exitCodeOf({ status }: PlaybookRun, { errors }: CommandContext): Promise<ExitCode> {
  switch (status) {
    case 'completed':
      return ExitCode.done;
    case 'error':
      return ExitCode.failed;
    case 'waiting':
      await errors.write(
        'It waits for a person. This run was kept in memory only: it ends here and cannot be answered later.\n',
      );
      return ExitCode.waiting;
    case 'cancelled':
      await errors.write(
        'Interrupted. This run was kept in memory only and cannot be resumed. Whatever it has submitted is analysed all the same.\n',
      );
      return ExitCode.interrupted;
  }
}
