import { RateLimited } from '../errors/rate-limited.js';
import { Pace } from './pace.js';

/** Waits; rejects with the signal's reason when it is aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** One attempt at a request that wants to pass. */
export interface Turn {
  /** Numbered by request: an attempt at an older request goes before one at a younger. */
  readonly order: number;
  readonly signal: AbortSignal;
  /** A wait beyond this is refused at once. */
  readonly deadline?: Date;
}

/** The right to send, and the duty to tell how it went; only what is told first counts. */
export interface Pass {
  allowed(): void;
  /** The service asks to stay away for so long. */
  refused(milliseconds: number): void;
  /** There was no answer to learn from. */
  lost(): void;
}

interface Waiter extends Turn {
  readonly go: (pass: Pass) => void;
  readonly giveUp: (reason: unknown) => void;
}

/**
 * One gate per instance (design decision 14): any 429 closes it for as long as the service asks, and every request of
 * the instance waits behind it. When it opens they go one by one, at a pace that the service has shown to bear.
 */
export class RateGate {
  readonly #pace = new Pace();
  /** In the order in which they go. */
  readonly #waiting: Waiter[] = [];
  #underWay = 0;
  /** How often it has closed. */
  #closings = 0;
  #opensAt = 0;
  #lastSentAt = Number.NEGATIVE_INFINITY;
  /** Set while somebody waits; aborted when nobody does any more. */
  #watch: AbortController | undefined;

  constructor(
    private readonly now: () => Date,
    private readonly sleep: Sleep,
  ) {}

  /** Milliseconds that a request would wait which came now; 0 when it would go at once. */
  expectedWait(): number {
    const ahead = this.#waiting.length * this.#pace.gap(this.#time());
    return Math.max(0, this.#nextAt() + ahead - this.#time());
  }

  /**
   * Returns when it is this attempt's turn.
   * @throws RateLimited when the gate stays closed beyond the deadline; the signal's reason when it is aborted
   */
  async enter(turn: Turn): Promise<Pass> {
    turn.signal.throwIfAborted();
    const tooLong = this.#tooLong(turn);
    if (tooLong) throw tooLong;
    if (this.#waiting.length === 0 && this.#nextAt() <= this.#time()) return this.#send();
    return new Promise((resolve, reject) => {
      const { signal } = turn;
      const settle = () => {
        signal.removeEventListener('abort', leave);
        const place = this.#waiting.indexOf(waiter);
        if (place >= 0) this.#waiting.splice(place, 1);
        if (this.#waiting.length === 0) this.#watch?.abort();
      };
      const waiter: Waiter = {
        ...turn,
        go(pass) {
          settle();
          resolve(pass);
        },
        giveUp(reason) {
          settle();
          reject(reason);
        },
      };
      const leave = () => waiter.giveUp(signal.reason);
      signal.addEventListener('abort', leave, { once: true });
      const place = this.#waiting.findIndex(({ order }) => order > turn.order);
      this.#waiting.splice(place < 0 ? this.#waiting.length : place, 0, waiter);
      if (!this.#watch) void this.#letThrough();
    });
  }

  /** Lets one after another through until nobody waits. */
  async #letThrough(): Promise<void> {
    const watch = new AbortController();
    this.#watch = watch;
    for (let first = this.#waiting[0]; first && !watch.signal.aborted; first = this.#waiting[0]) {
      const wait = this.#nextAt() - this.#time();
      if (wait <= 0) first.go(this.#send());
      else await this.sleep(wait, watch.signal).catch(() => {});
    }
    this.#watch = undefined;
    // Somebody may have come while the watch was being given up.
    if (this.#waiting.length > 0) void this.#letThrough();
  }

  #send(): Pass {
    const sentAt = this.#time();
    const before = this.#closings;
    this.#lastSentAt = sentAt;
    this.#underWay += 1;
    let isTold = false;
    const tell = (what: (isLate: boolean) => void) => {
      if (isTold) return;
      isTold = true;
      this.#underWay -= 1;
      what(this.#closings > before);
    };
    return {
      allowed: () => tell((isLate) => this.#pace.allow(sentAt, isLate)),
      refused: (milliseconds) => tell((isLate) => this.#close(milliseconds, isLate)),
      lost: () => tell(() => {}),
    };
  }

  #close(milliseconds: number, isLate: boolean): void {
    const now = this.#time();
    this.#opensAt = Math.max(this.#opensAt, now + milliseconds);
    // What was under way when the gate closed is refused by the dozen, and tells nothing new.
    if (!isLate) {
      this.#closings += 1;
      this.#pace.refuse(now, milliseconds, this.#underWay + this.#waiting.length);
    }
    for (const waiter of [...this.#waiting]) {
      const tooLong = this.#tooLong(waiter);
      if (tooLong) waiter.giveUp(tooLong);
    }
  }

  #tooLong({ deadline }: Turn): RateLimited | undefined {
    if (!deadline || this.#opensAt <= deadline.getTime() || this.#opensAt <= this.#time()) return undefined;
    return new RateLimited(new Date(this.#opensAt), Math.ceil((this.#opensAt - this.#time()) / 1000));
  }

  /** When the next request may go. */
  #nextAt(): number {
    return Math.max(this.#opensAt, this.#lastSentAt + this.#pace.gap(this.#time()));
  }

  #time(): number {
    return this.now().getTime();
  }
}
