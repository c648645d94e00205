/** How long a detonation waits between looks, and altogether. Milliseconds. */
export interface Patience {
  readonly firstPoll: number;
  readonly longestPoll: number;
  /** From the beginning to the verdict. */
  readonly timeout: number;
  /** What is given to collecting at least, where the verdict came late. */
  readonly collecting: number;
  /** Polls in a row that may fail before the detonation gives up: the sample is submitted already. */
  readonly failedPolls: number;
}

export const defaultPatience: Patience = {
  firstPoll: 250,
  longestPoll: 10_000,
  timeout: 30 * 60_000,
  collecting: 3_000,
  failedPolls: 5,
};

/** The wait before poll `number`, 1 for the first: doubled each time. */
export function waitBeforePoll(number: number, { firstPoll, longestPoll }: Patience): number {
  return Math.min(longestPoll, firstPoll * 2 ** Math.min(number - 1, 30));
}

/**
 * How many polls fit into the whole time: the `timeout` of a playbook whose interval is 1. The last wait is not counted,
 * for the playbook waits once more before it says that the time is up, and then asks a last time.
 */
export function pollsWithin(patience: Patience): number {
  let waits = 0;
  let spent = waitBeforePoll(1, patience);
  while (spent <= patience.timeout) {
    waits += 1;
    spent += waitBeforePoll(waits + 1, patience);
  }
  return Math.max(waits - 1, 1);
}
