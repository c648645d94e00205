import type { Clock } from '../../dispatch/index.js';
import { type Patience, waitBeforePoll } from './patience.js';

/** Seconds: a call that has more than this left keeps the limit of its command. */
const longestCall = 300;
/** Milliseconds: what a playbook counts in minutes are the waits between its polls. */
const minute = 60_000;
/** Milliseconds after the end in which what was limited by it answers. */
const grace = 10_000;

/** The time of one detonation. It has begun. */
export class DetonationTime {
  readonly #began: number;
  #end: number;
  #isCollecting = false;
  #polls = 0;
  #cancel: () => void = () => {};

  constructor(
    private readonly clock: Clock,
    private readonly patience: Patience,
    private readonly onEnd: () => void,
  ) {
    this.#began = this.#now();
    this.#end = this.#began + patience.timeout;
    this.#cancel = clock.after(patience.timeout, onEnd);
  }

  /** Milliseconds since its beginning. */
  get elapsed(): number {
    return this.#now() - this.#began;
  }

  /** Whether the time to the verdict is over. */
  get isUp(): boolean {
    return this.elapsed >= this.patience.timeout;
  }

  /** The verdict is there. What was found is collected in what is left, and a little in any case. */
  collects(): void {
    if (this.#isCollecting) return;
    this.#isCollecting = true;
    this.#end = Math.max(this.#end, this.#now() + this.patience.collecting);
    this.#cancel();
    this.#cancel = this.clock.after(this.#end + grace - this.#now(), this.onEnd);
  }

  /** How long a timer of the playbook is really waited for: not at all for a poll of what is known, or past the end. */
  pace(milliseconds: number): number {
    const isPoll = milliseconds >= minute;
    if (this.#isCollecting) return isPoll || this.#now() + milliseconds > this.#end ? 0 : milliseconds;
    if (!isPoll) return milliseconds;
    this.#polls += 1;
    return waitBeforePoll(this.#polls, this.patience);
  }

  /** Whole seconds that a call has which begins now, also past the end; undefined where its own limit is soon enough. */
  secondsForCall(): number | undefined {
    const left = Math.ceil((this.#end - this.#now()) / 1000);
    return left >= longestCall ? undefined : Math.max(left, this.#isCollecting ? 2 : 1);
  }

  stop(): void {
    this.#cancel();
  }

  #now(): number {
    return this.clock.now().getTime();
  }
}
