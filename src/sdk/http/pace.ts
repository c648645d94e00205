/** Requests that are remembered: more a second than any service allows. */
const mostRemembered = 1_000;
/** How much slower it must become when the present pace was refused. */
const slower = 1.25;
/** How much faster each answer that is no refusal makes it: what a limit really is shows only by trying. */
const faster = 0.95;
/** Milliseconds below which a gap is none. */
const noGap = 5;
/** Milliseconds: of a shorter time nothing can be learned. */
const shortest = 1_000;
/** Milliseconds without a refusal after which the pace is forgotten. */
const memory = 60_000;

/**
 * Learns from refusals how long to leave between two requests of an instance, so that many waiting ones come back in
 * single file instead of all at once. After a refusal the gap is what the service has shown to allow: the time that it
 * asks for, shared out among the requests that it let through in as long a time before. Times are in milliseconds.
 */
export class Pace {
  /** When the requests were sent that were let through, oldest first. */
  #allowed: number[] = [];
  #gap = 0;
  #refusedAt = Number.NEGATIVE_INFINITY;
  /** What the last refusal asked for, but no less than `shortest`. */
  #asked = 0;

  /** What to leave between two requests; 0 when nothing is known of a limit. */
  gap(now: number): number {
    if (now - this.#refusedAt > Math.max(memory, this.#asked)) this.#gap = 0;
    return this.#gap < noGap ? 0 : this.#gap;
  }

  /**
   * A request that was sent at this time was let through.
   * @param isLate it was under way when another was refused
   */
  allow(sentAt: number, isLate: boolean): void {
    this.#allowed.push(sentAt);
    if (this.#allowed.length > mostRemembered) this.#allowed.shift();
    // A late answer tells of the limit before the refusal, and not of the pace since.
    if (isLate) this.#gap = Math.min(this.#gap, this.#shown() ?? this.#gap);
    else this.#gap *= faster;
  }

  /**
   * A request was refused for so long.
   * @param others how many more there are that wait or are under way
   */
  refuse(now: number, asked: number, others: number): void {
    const tried = this.gap(now) * slower;
    this.#refusedAt = now;
    this.#asked = Math.max(asked, shortest);
    const sharedOut = others === 0 ? 0 : this.#asked / (others + 1);
    // Never slower than one request in the time that the service asks for.
    this.#gap = Math.min(this.#asked, Math.max(tried, this.#shown() ?? sharedOut));
  }

  #shown(): number | undefined {
    const from = this.#refusedAt - this.#asked;
    const shown = this.#allowed.filter((sentAt) => sentAt > from && sentAt <= this.#refusedAt).length;
    return shown === 0 ? undefined : this.#asked / shown;
  }
}
