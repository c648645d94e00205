import type { Clock } from '../../dispatch/index.js';
import type { InvestigationId, InvestigationStore } from '../../runtime/ports/investigation-store.js';

export interface SweepOptions {
  readonly store: Pick<InvestigationStore, 'due' | 'nextDue'>;
  readonly clock: Clock;
  readonly interval: number;
  readonly atOnce: number;
  onError(error: unknown, id?: InvestigationId): void;
}

/** Looks at what is due in a store, again and again, under one timer. */
export class Sweep {
  /** Those that are looked at now. */
  readonly #working = new Map<InvestigationId, Promise<void>>();
  /** Those that were looked at and are due all the same, and until when they are left alone. */
  readonly #resting = new Map<InvestigationId, number>();
  #cancel: () => void = () => {};
  /** When the timer rings, in milliseconds since 1970. */
  #ringsAt = Number.POSITIVE_INFINITY;
  #round: Promise<void> | undefined;
  /** Something has happened during a round that it may have missed. */
  #isAgain = false;
  #isStopped = false;

  constructor(
    private readonly options: SweepOptions,
    private readonly handler: (id: InvestigationId) => Promise<void>,
  ) {}

  start(): void {
    this.#ring();
  }

  /** A hint: the investigation is due then. */
  wake(id: InvestigationId, at: number): void {
    this.#resting.delete(id);
    // A round may have asked the store before this was written there.
    if (at <= this.#now() || this.#round) this.#ring();
    else this.#setTimer(Math.min(at, this.#ringsAt));
  }

  /** Ends when nothing is looked at any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#cancel();
    await this.#round;
    await Promise.all(this.#working.values());
  }

  #now(): number {
    return this.options.clock.now().getTime();
  }

  #ring(): void {
    if (this.#isStopped) return;
    this.#isAgain = true;
    this.#round ??= this.#rounds().finally(() => {
      this.#round = undefined;
    });
  }

  async #rounds(): Promise<void> {
    const { interval, onError } = this.options;
    this.#cancel();
    let next = this.#now() + interval;
    while (this.#isAgain && !this.#isStopped) {
      this.#isAgain = false;
      try {
        next = await this.#lookOnce();
      } catch (error) {
        next = this.#now() + interval;
        onError(error);
      }
    }
    this.#setTimer(next);
  }

  /** @returns when to look again */
  async #lookOnce(): Promise<number> {
    const { store, interval, atOnce } = this.options;
    const now = this.#now();
    for (const [id, until] of this.#resting) if (until <= now) this.#resting.delete(id);
    const free = atOnce - this.#working.size;
    // Whoever ends rings again.
    if (free <= 0) return now + interval;
    // The oldest may be those that are left alone: those behind them must not starve.
    const due = await store.due(now, free + this.#working.size + this.#resting.size);
    const ready = due.filter((id) => !this.#working.has(id) && !this.#resting.has(id)).slice(0, free);
    if (this.#isStopped) return now;
    for (const id of ready) this.#begin(id, now + interval);
    const nextDue = await store.nextDue();
    return nextDue !== null && nextDue > now ? Math.min(nextDue, now + interval) : now + interval;
  }

  #begin(id: InvestigationId, restsUntil: number): void {
    this.#resting.set(id, restsUntil);
    this.#working.set(id, this.#look(id));
  }

  async #look(id: InvestigationId): Promise<void> {
    try {
      await this.handler(id);
    } catch (error) {
      this.options.onError(error, id);
    }
    this.#working.delete(id);
    this.#ring();
  }

  #setTimer(at: number): void {
    this.#cancel();
    if (this.#isStopped) return;
    this.#ringsAt = at;
    this.#cancel = this.options.clock.after(Math.max(at - this.#now(), 0), () => this.#ring());
  }
}
