/** Something that happens at a known moment. */
export interface Appointment<T> {
  readonly at: number;
  readonly what: T;
}

/** What lies ahead, soonest first; of the same moment, in the order of entry. */
export class Agenda<T> {
  /** Sorted with the soonest at the end, where it is cheap to take off. */
  readonly #ahead: Appointment<T>[] = [];

  add(appointment: Appointment<T>): void {
    let low = 0;
    let high = this.#ahead.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#ahead[middle];
      if (other !== undefined && other.at > appointment.at) low = middle + 1;
      else high = middle;
    }
    this.#ahead.splice(low, 0, appointment);
  }

  /** Takes off the soonest appointment if it is due at `now`. */
  takeDue(now: number): Appointment<T> | undefined {
    const soonest = this.#ahead.at(-1);
    return soonest !== undefined && soonest.at <= now ? this.#ahead.pop() : undefined;
  }
}
