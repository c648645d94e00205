import { CommandFailed } from '../../../sdk/index.js';

/** An archive that the platform sent cannot be used. */
export class UnreadableArchive extends CommandFailed {
  override readonly code = 'unreadable-archive';

  constructor(
    readonly command: string,
    /** What is wrong with it. */
    readonly reason: string,
  ) {
    super(`Failed to execute \`${command}\` command. Error: ${reason}`);
  }
}
