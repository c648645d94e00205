import { isJsonList } from '../json/json.js';
import { BudgetExceeded } from './budget-exceeded.js';
import { deepestListAsText, mostSteps } from './limits.js';
import type { Value } from './node.js';

/** Characters that are copied, compared or searched in the time of one step. */
const charactersPerStep = 8;

/** Steps that several take from. Of a part both it and the whole must have enough. */
interface Pool {
  left: number;
  readonly whole?: Pool;
}

/**
 * What the reading of a context may cost, in steps of a few dozen nanoseconds. An expression terminates, but a long one
 * for each of many items, or texts taken apart and put together a thousand times, would take hours and gigabytes. Steps
 * are counted and not timed, so that the same is refused on every machine (design decision 5).
 */
export class Budget {
  constructor(
    /** What is read, for the message. */
    private readonly source: string,
    private readonly pool: Pool = { left: mostSteps },
    /** What the source is: `expression`, `transformer`. */
    private readonly kind = 'expression',
  ) {}

  /** The same steps, for another expression to take from. */
  for(source: string, kind?: string): Budget {
    return new Budget(source, this.pool, kind);
  }

  /** So many of the steps and no more: what it asks for beyond them is not taken from the others. */
  part(steps: number): Budget {
    return new Budget(this.source, { left: steps, whole: this.pool }, this.kind);
  }

  /** Spends without a complaint: whoever asks next has the less. */
  take(steps: number): void {
    this.pool.left -= steps;
  }

  get isSpent(): boolean {
    return this.pool.left < 0;
  }

  /** @throws BudgetExceeded when fewer are left */
  spend(steps: number): void {
    for (let pool: Pool | undefined = this.pool; pool; pool = pool.whole) {
      pool.left -= steps;
      if (pool.left < 0) throw new BudgetExceeded(this.source, 'work', this.kind);
    }
  }

  /** Spends what it takes to make, copy, or write as text a text or list; other values cost nothing. @throws BudgetExceeded */
  spendOn(value: Value): void {
    this.#spendOn(value, 0);
  }

  #spendOn(value: Value, depth: number): void {
    if (typeof value === 'string') this.spend(Math.floor(value.length / charactersPerStep));
    else if (isJsonList(value) && depth <= deepestListAsText) {
      this.spend(value.length);
      for (const item of value) this.#spendOn(item, depth + 1);
    }
  }
}
