import { runCommand } from '../../runtime/run-command.js';
import { ExitCode } from '../exit-code.js';
import { takeLocalFiles } from '../files/take-local-files.js';
import { openSystemWithInstances } from '../open-system.js';
import { printEntries, printJson } from '../print.js';
import { warn } from '../report-error.js';
import type { CommandContext } from '../surroundings.js';
import { readWords } from './read-words.js';

/** `sortie run`: reads the command, runs it on its instances, prints what they answer. */
export async function executeRun(words: readonly string[], context: CommandContext): Promise<ExitCode> {
  const typed = readWords(words);
  const { system, files, investigation } = await openSystemWithInstances(context);
  const line = await takeLocalFiles(typed, system, {
    files,
    investigation,
    input: context.input,
    signal: context.signal,
  });
  const outcome = await runCommand(system, investigation, line, { signal: context.signal });

  const warnings = [...line.warnings, ...outcome.warnings];
  for (const warning of warnings) await warn(warning, context);
  if (context.json) {
    const { id, context: found } = investigation.current;
    await printJson({ investigation: id, entries: outcome.entries, context: found, warnings }, context);
  } else {
    await printEntries(outcome.entries, context);
  }
  if (context.signal.aborted) return ExitCode.interrupted;
  if (outcome.misconfigured) return ExitCode.wrongUse;
  return outcome.failed ? ExitCode.failed : ExitCode.done;
}
