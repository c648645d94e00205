import type { Assemble } from '../runtime/system.js';
import type { Look } from './render/look.js';

/** The edges of the executable: what a command reads and writes. */
export interface Surroundings {
  readonly assemble: Assemble;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Out;
  readonly errors: Out;
  /** Aborted by Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
}

/** Standard output or standard error. */
export interface Out {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** Answers when the text is handed to the system. */
  write(text: string): Promise<void>;
}

/** Standard output or standard error as commands see them: nothing passes that a terminal obeys (`safeOut`). */
export interface SafeOut extends Out {
  /** Writes a line over the one that the cursor stands in; on a terminal only. */
  rewriteLine(line: string): Promise<void>;
  /** Writes lines over the last `count` lines that were written; on a terminal only. */
  rewriteLines(count: number, text: string): Promise<void>;
}

/** Options that every command takes. */
export interface GlobalOptions {
  readonly json: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
  /** How often `-v` was given: 2 shows the HTTP dialogue. */
  readonly verbose: number;
}

/** What a command works with. */
export interface CommandContext extends Omit<Surroundings, 'output' | 'errors'>, GlobalOptions {
  readonly output: SafeOut;
  readonly errors: SafeOut;
  /** How standard output is to look. */
  readonly look: Look;
  /** How standard error is to look. */
  readonly errorLook: Look;
}
