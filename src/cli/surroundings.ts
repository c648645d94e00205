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

/** Options that every command takes. */
export interface GlobalOptions {
  readonly json: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
  /** How often `-v` was given: 2 shows the HTTP dialogue. */
  readonly verbose: number;
}

/** What a command works with. */
export interface CommandContext extends Surroundings, GlobalOptions {
  /** How standard output is to look. */
  readonly look: Look;
  /** How standard error is to look. */
  readonly errorLook: Look;
}
