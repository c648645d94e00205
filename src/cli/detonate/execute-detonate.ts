import { randomInt } from 'node:crypto';
import { basename } from 'node:path';
import { EntryType } from '../../language/entry/entry.js';
import { loadFunctionRunner } from '../../playbook/functions/load-function-runner.js';
import { createPlanLibrary } from '../../playbook/library/plan-library.js';
import { detonate } from '../../runtime/detonation/detonate.js';
import { type Detonation, nameOf, type Progress, type Subject } from '../../runtime/detonation/detonation.js';
import { defaultPatience } from '../../runtime/detonation/patience.js';
import { reaches, worstVerdict } from '../../runtime/detonation/verdict.js';
import { ExitCode } from '../exit-code.js';
import { takeFile } from '../files/take-local-files.js';
import { openSystemWithInstances, type Workplace } from '../open-system.js';
import { shippedPlans } from '../playbook/shipped-plans.js';
import { printJson } from '../print.js';
import { warn } from '../report-error.js';
import type { CommandContext } from '../surroundings.js';
import { chooseInstance } from './choose-instance.js';
import type { DetonateOptions } from './detonate-options.js';
import { nextCommands } from './next-command.js';
import { ProgressDisplay } from './progress.js';
import { readDuration } from './read-duration.js';
import { reportDetonation } from './report-detonation.js';

const largestSeed = 2 ** 31;

/** `sortie detonate`: takes all files in, runs the playbook of each subject side by side, shows each result. */
export async function executeDetonate(
  given: readonly string[],
  options: DetonateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const patience = { ...defaultPatience, timeout: readDuration(options.timeout) };
  const workplace = await openSystemWithInstances(context);
  const { system, investigation } = workplace;
  const instance = chooseInstance(system.instances, options.using);
  // A configuration that cannot work ends the command before anything is read.
  instance.connect();
  const subjects = await readSubjects(given, workplace, context);

  const progress = new ProgressDisplay(context);
  const tools = {
    system,
    instance,
    plans: createPlanLibrary([shippedPlans()]),
    functionsAt: await loadFunctionRunner(),
    signal: context.signal,
    seed: randomInt(largestSeed),
  };
  const detonations = await Promise.all(
    subjects.map((subject, index) => {
      // Each run counts its calls anew: a name of its own tells them from those of the others.
      const own = { ...investigation.current, id: `${investigation.current.id}-${index + 1}` };
      const report = (event: Progress) => progress.show(subject, event);
      return detonate(subject, { ...tools, investigation: own, report }, patience);
    }),
  );
  progress.end();

  const warnings = new Set(detonations.flatMap((detonation) => detonation.warnings));
  for (const { entries } of detonations)
    for (const entry of entries) {
      const origin = { brand: entry.Brand, instance: entry.ModuleName };
      for (const warning of investigation.add([{ entry }], origin).warnings) warnings.add(warning);
    }
  for (const warning of warnings) await warn(warning, context);
  const using = system.instances.length > 1 ? instance.name : undefined;
  const isSimulated = system.isSimulated(instance.name);
  if (context.json) await printJson(shapeOf(detonations, workplace, using, isSimulated), context);
  for (const detonation of detonations) {
    if (!context.json && detonation.status === 'finished')
      await context.output.write(await reportDetonation(detonation, isSimulated, context.look));
    await reportStop(detonation, using, context);
  }
  if (!context.json && context.verbose > 0) await printContext(workplace, context);
  return exitCodeOf(detonations, options);
}

/** Files first: of several subjects none is submitted if one cannot be read. */
async function readSubjects(
  given: readonly string[],
  { files, investigation }: Workplace,
  { input, signal }: CommandContext,
): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const text of new Set(given)) {
    if (/^https?:\/\//i.test(text)) subjects.push({ kind: 'url', url: text });
    else {
      const entryId = await takeFile(text, { files, investigation, input, signal });
      subjects.push({ kind: 'file', entryId, name: text === '-' ? 'standard input' : basename(text) });
    }
  }
  return subjects;
}

/** Why a detonation has no verdict, and how to go on, on standard error. */
async function reportStop(
  detonation: Detonation,
  using: string | undefined,
  context: CommandContext,
): Promise<void> {
  for (const entry of detonation.findings)
    if (entry.Type === EntryType.error) await warn(String(entry.Contents), context);
  if (detonation.problem === undefined) return;
  await warn(`${nameOf(detonation.subject)}: ${detonation.problem}`, context);
  const next = nextCommands(detonation, using);
  const mayBeThere = detonation.status === 'timed-out' || detonation.status === 'interrupted';
  if (mayBeThere && detonation.submissions.length === 0)
    await warn('It may have been submitted all the same.', context);
  if (next.length > 0)
    await context.errors.write(
      `The analysis goes on. To ask for its verdict later:\n${next.map((line) => `  ${line}\n`).join('')}`,
    );
}

async function printContext({ investigation }: Workplace, context: CommandContext): Promise<void> {
  await context.output.write(
    `\n${context.look.drawn ? context.look.colours.bold('Context') : '### Context'}\n`,
  );
  await printJson(investigation.current.context, { ...context, look: { ...context.look, drawn: true } });
}

function shapeOf(
  detonations: readonly Detonation[],
  { investigation }: Workplace,
  using: string | undefined,
  simulated: boolean,
) {
  const { id, entries, context } = investigation.current;
  return {
    investigation: id,
    verdict: worstVerdict(detonations.flatMap(({ verdict }) => verdict ?? [])) ?? null,
    simulated,
    detonations: detonations.map((detonation) => ({
      subject: nameOf(detonation.subject),
      status: detonation.status,
      verdict: detonation.verdict,
      verdictReason: detonation.verdictReason,
      submissions: detonation.submissions.map(({ submissionId, sampleId }) => ({ submissionId, sampleId })),
      ...(detonation.problem === undefined ? {} : { problem: detonation.problem }),
      next: nextCommands(detonation, using),
    })),
    entries,
    context,
  };
}

function exitCodeOf(detonations: readonly Detonation[], { failOn }: DetonateOptions): ExitCode {
  if (detonations.some(({ status }) => status === 'interrupted')) return ExitCode.interrupted;
  const bound = failOn === 'malicious' ? 'Malicious' : 'Suspicious';
  if (failOn !== undefined && detonations.some(({ verdict }) => verdict !== null && reaches(verdict, bound)))
    return ExitCode.verdictReached;
  const isFailed = ({ problem, findings }: Detonation) =>
    problem !== undefined || findings.some(({ Type }) => Type === EntryType.error);
  return detonations.some(isFailed) ? ExitCode.failed : ExitCode.done;
}
