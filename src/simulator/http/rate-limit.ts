import type { Clock } from '../clock.js';
import { Refusal } from '../platform/refusal.js';

/** Lets through so many requests a second, and as many at once after a pause. */
export class RateLimit {
  readonly #perSecond: number;
  readonly #clock: Clock;
  readonly #most: number;
  #left: number;
  #filledAt: number;

  constructor(perSecond: number, clock: Clock) {
    this.#perSecond = perSecond;
    this.#clock = clock;
    this.#most = Math.max(1, perSecond);
    this.#left = this.#most;
    this.#filledAt = clock.now();
  }

  /**
   * Counts a request.
   *
   * @throws {Refusal} 429 with `Retry-After` in whole seconds (`vmray-api/README.md` section 14)
   */
  pass(): void {
    const now = this.#clock.now();
    const gained = (Math.max(0, now - this.#filledAt) / 1000) * this.#perSecond;
    this.#left = Math.min(this.#most, this.#left + gained);
    this.#filledAt = now;
    if (this.#left >= 1) {
      this.#left -= 1;
      return;
    }
    throw throttled(Math.max(1, Math.ceil((1 - this.#left) / this.#perSecond)));
  }
}

function throttled(seconds: number): Refusal {
  const message = `Request was throttled. Expected available in ${seconds} seconds.`;
  return new Refusal(429, message, { 'Retry-After': String(seconds) });
}
