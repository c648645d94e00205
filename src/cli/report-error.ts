import { SortieError } from '../sdk/errors/sortie-error.js';
import { ExitCode } from './exit-code.js';
import { hanging } from './render/hanging.js';
import { terminalText } from './render/terminal-text.js';
import type { CommandContext } from './surroundings.js';

/** Errors of whoever called: the command line or the configuration has to change. */
const callersFault: ReadonlySet<string> = new Set([
  'wrong-use',
  'command-line',
  'configuration',
  'file-unreadable',
]);

/** Says on standard error what ended a command, and answers with the exit code that it means. */
export async function reportError(error: unknown, context: CommandContext): Promise<ExitCode> {
  if (context.signal.aborted) {
    await say('Interrupted.', context);
    return ExitCode.interrupted;
  }
  if (error instanceof SortieError) {
    await say(error.message, context);
    return callersFault.has(error.code) ? ExitCode.wrongUse : ExitCode.failed;
  }
  const message = error instanceof Error ? error.message : String(error);
  const more = context.verbose > 0 && error instanceof Error ? `\n${error.stack ?? ''}` : ' (-v shows where)';
  await say(`Unexpected error: ${message}${more}`, context);
  return ExitCode.failed;
}

async function say(message: string, { errors, errorLook }: CommandContext): Promise<void> {
  await errors.write(`${errorLook.colours.red('error:')} ${hanging(terminalText(message))}\n`);
}

/** Says something on standard error that does not end the command. */
export async function warn(message: string, { errors, errorLook }: CommandContext): Promise<void> {
  await errors.write(`${errorLook.colours.yellow('warning:')} ${hanging(terminalText(message))}\n`);
}
