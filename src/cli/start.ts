import type { Assemble } from '../runtime/system.js';
import { ExitCode } from './exit-code.js';
import { runProgram } from './program.js';
import type { Out } from './surroundings.js';

/** Runs the executable on the process's own edges and sets its exit code. */
export async function start(assemble: Assemble): Promise<void> {
  const interruption = new AbortController();
  const interrupt = () => {
    // Asked twice: whoever does not listen is left behind.
    if (interruption.signal.aborted) process.exit(ExitCode.interrupted);
    interruption.abort(new Error('Interrupted.'));
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
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
