/** A command line that is run again and again. */
export interface Schedule {
  /** By which it is cancelled. */
  readonly id: string;
  readonly cron: string;
  /** Runs that are still to come, the one that is waited for included; absent: as many as there is time for. */
  readonly left?: number;
  /** Milliseconds since 1970; it does not run after that. */
  readonly until?: number;
}
