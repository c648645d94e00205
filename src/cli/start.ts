import { writeSync } from 'node:fs';
import type { Assemble } from '../runtime/system.js';
import { crashText } from './crash-text.js';
import { ExitCode } from './exit-code.js';
import { runProgram } from './program.js';
import type { Out } from './surroundings.js';

/** Milliseconds within which a second signal is the first one again: npm passes on what the terminal sent us too. */
const sameKeystroke = 500;

/** Runs the executable on the process's own edges and sets its exit code. */
export async function start(assemble: Assemble): Promise<void> {
  const interruption = new AbortController();
  let interruptedAt = 0;
  const interrupt = () => {
    const now = Date.now();
    if (!interruption.signal.aborted) {
      interruptedAt = now;
      interruption.abort(new Error('Interrupted.'));
    } else if (now - interruptedAt > sameKeystroke) {
      // Asked again: whoever does not listen is left behind.
      process.exit(ExitCode.interrupted);
    }
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  process.on('uncaughtException', (error) => {
    try {
      writeSync(process.stderr.fd, crashText(error));
    } catch {
      // Nobody reads it any more.
    }
    process.exit(ExitCode.failed);
  });
  // What is said beside the answer may go unheard: the answer counts.
  process.stderr.on('error', (error: Error) => {
    if (!isEndOfPipe(error)) throw error;
  });
  // A reader that has seen enough (`sortie … | head`) is no failure.
  process.stdout.on('error', (error: Error) => {
    if (!isEndOfPipe(error)) throw error;
    process.exit();
  });

  process.exitCode = await runProgram(process.argv.slice(2), {
    assemble,
    folder: process.cwd(),
    environment: process.env,
    input: process.stdin,
    output: outOf(process.stdout),
    errors: outOf(process.stderr),
    signal: interruption.signal,
  });
  // What was still to come on it keeps nobody here.
  if (interruption.signal.aborted) process.stdin.destroy();
}

function outOf(stream: NodeJS.WriteStream): Out {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error && !isEndOfPipe(error) ? reject(error) : resolve()));
      }),
  };
}

function isEndOfPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}
