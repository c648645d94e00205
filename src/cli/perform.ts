import type { ExitCode } from './exit-code.js';
import type { CommandContext } from './surroundings.js';

/** Does what a command says, once its options are read. */
export type Perform = (work: (context: CommandContext) => Promise<ExitCode>) => Promise<void>;
