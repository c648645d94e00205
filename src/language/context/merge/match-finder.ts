import type { Budget } from '../../expression/budget.js';
import { BudgetExceeded } from '../../expression/budget-exceeded.js';
import type { Bindings } from '../../expression/evaluate.js';
import type { Json } from '../../json/json.js';
import { type Condition, holds } from './condition.js';
import { MatchIndex } from './match-index.js';

/** What conditions of a merge are tried with. */
export interface Trying {
  readonly fromRoot: Bindings['fromRoot'];
  /** For all conditions of the merge together. */
  readonly budget: Budget;
  /** Called when the budget is used up. */
  giveUp(): void;
}

/**
 * Finds the items that a condition holds for, until that has cost too much; from then on it finds none. An index makes
 * it quick, but not for every vendor's text: `0e1`, `0e2`, `0e3` are one number, and no two of them are equal.
 */
export class MatchFinder {
  #index: MatchIndex | undefined;
  #isOver = false;

  /** The list may be changed afterwards: see {@link add} and {@link remove}. */
  constructor(
    private readonly condition: Condition,
    private readonly items: readonly Json[],
    private readonly trying: Trying,
    options: { readonly isIndexed: boolean },
  ) {
    const { plan } = condition;
    if (plan === undefined || !options.isIndexed) return;
    this.#index = this.#whileAffordable(
      () => new MatchIndex(plan, items, (val, obj) => this.#bind(val, obj), trying.budget),
      undefined,
    );
  }

  /** The positions of all items that the condition holds for with a new element. */
  matches(element: Json): readonly number[] {
    const { condition, items, trying } = this;
    return this.#whileAffordable(() => {
      const found: number[] = [];
      for (const position of this.#index?.candidates(element) ?? items.keys()) {
        const item = items[position];
        if (item !== undefined && holds(condition, this.#bind(item, element), trying.budget))
          found.push(position);
      }
      return found;
    }, []);
  }

  /** Before an item is changed in its place, or replaced. */
  remove(position: number, item: Json): void {
    this.#whileAffordable(() => this.#index?.remove(position, item), undefined);
  }

  /** After that, or when one was appended. */
  add(position: number, item: Json): void {
    this.#whileAffordable(() => this.#index?.add(position, item), undefined);
  }

  #bind(val: Json | undefined, obj: Json | undefined): Bindings {
    return { val, obj, fromRoot: this.trying.fromRoot, memberOfNothing: 'undefined' };
  }

  #whileAffordable<Result>(work: () => Result, otherwise: Result): Result {
    if (this.#isOver) return otherwise;
    try {
      return work();
    } catch (error) {
      if (!(error instanceof BudgetExceeded)) throw error;
      this.#isOver = true;
      this.trying.giveUp();
      return otherwise;
    }
  }
}
