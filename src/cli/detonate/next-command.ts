import { formatCommandLine } from '../../dispatch/index.js';
import type { Json } from '../../language/json/json.js';
import type { Detonation } from '../../runtime/detonation/detonation.js';

/** The command lines that go on where a detonation stopped: one for each submission without a verdict. */
export function nextCommands(detonation: Detonation, using: string | undefined): string[] {
  return detonation.submissions
    .filter(({ isFinished }) => !isFinished)
    .map(({ submissionId }) => {
      const args: [string, Json][] = [['submission_id', String(submissionId)]];
      if (using !== undefined) args.push(['using', using]);
      return `sortie run ${shellQuoted(formatCommandLine('vmray-get-submission', args))}`;
    });
}

/** One word of a POSIX shell; `!` needs the quotes too. */
function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
