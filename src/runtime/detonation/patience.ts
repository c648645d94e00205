/** How long a detonation waits between questions, and altogether. Milliseconds. */
export interface Patience {
  readonly firstPoll: number;
  readonly longestPoll: number;
  /** From the beginning to the verdict. */
  readonly timeout: number;
  /** What is given to collecting at least, where the verdict came late. */
  readonly collecting: number;
  /** Waits before asking again for indicators that the sandbox may not have put together yet. */
  readonly aggregation: readonly number[];
  /** Polls in a row that may fail before the detonation gives up: the sample is submitted already. */
  readonly failedPolls: number;
}

export const defaultPatience: Patience = {
  firstPoll: 250,
  longestPoll: 10_000,
  timeout: 30 * 60_000,
  collecting: 3_000,
  aggregation: [500, 2_000, 5_000],
  failedPolls: 5,
};

/** The wait before poll `number`: none before the first (a cached verdict is there at once), then doubling. */
export function waitBeforePoll(number: number, patience: Patience): number {
  if (number === 0) return 0;
  return Math.min(patience.longestPoll, patience.firstPoll * 2 ** Math.min(number - 1, 30));
}
