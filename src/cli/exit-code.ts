/** What the process answers with (`interface.md`, Commands). */
export const ExitCode = {
  done: 0,
  /** The command ended in an error entry. */
  failed: 1,
  wrongUse: 2,
  /** A playbook waits for a person. */
  waiting: 3,
  /** `--fail-on` was reached. */
  verdictReached: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
