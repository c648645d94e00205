/** Waits; rejects with the signal's reason when it is aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/**
 * One gate per instance (design decision 14): any 429 closes it for as long as the service asks, and every request of
 * the instance waits behind it, so that one answer stops the stampede of all.
 */
export class RateGate {
  #opensAt = 0;

  constructor(
    private readonly now: () => Date,
    private readonly sleep: Sleep,
  ) {}

  /** Milliseconds until the gate is open; 0 when it is. */
  remaining(): number {
    return Math.max(0, this.#opensAt - this.now().getTime());
  }

  /** Keeps the gate closed for at least this long from now. */
  close(milliseconds: number): void {
    this.#opensAt = Math.max(this.#opensAt, this.now().getTime() + milliseconds);
  }

  /** Returns when the gate is open. */
  async pass(signal: AbortSignal): Promise<void> {
    for (let wait = this.remaining(); wait > 0; wait = this.remaining()) await this.sleep(wait, signal);
  }
}
