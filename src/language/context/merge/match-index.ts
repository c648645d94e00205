import type { Budget } from '../../expression/budget.js';
import { isTruthy } from '../../expression/conversion.js';
import { equalityKey } from '../../expression/equality.js';
import { type Bindings, evaluate } from '../../expression/evaluate.js';
import { EvaluationError } from '../../expression/evaluation-error.js';
import type { Node } from '../../expression/node.js';
import type { Json } from '../../json/json.js';
import type { LookupPlan } from './lookup-plan.js';

/** One side of an alternative: what must be truthy, and what is looked up. */
interface Side {
  readonly guards: readonly Node[];
  readonly looksUp: readonly Node[];
}

/** The positions of items by what an alternative's equalities make of them. */
interface Table {
  readonly val: Side;
  readonly obj: Side;
  readonly positions: Map<string, Set<number>>;
}

/**
 * Finds the items that a condition may hold for by hash look-ups, one table per alternative. It may find too many,
 * never too few: an item or object whose guard is falsy, or whose side of an equality throws, cannot satisfy that
 * alternative, and equal values share their key. Its methods throw BudgetExceeded.
 */
export class MatchIndex {
  readonly #tables: readonly Table[];

  constructor(
    plan: LookupPlan,
    items: readonly Json[],
    private readonly bind: (val: Json | undefined, obj: Json | undefined) => Bindings,
    private readonly budget: Budget,
  ) {
    this.#tables = plan.map(({ equalities, valGuards, objGuards }) => ({
      val: { guards: valGuards, looksUp: equalities.map(({ val }) => val) },
      obj: { guards: objGuards, looksUp: equalities.map(({ obj }) => obj) },
      positions: new Map<string, Set<number>>(),
    }));
    items.forEach((item, position) => {
      this.add(position, item);
    });
  }

  add(position: number, item: Json): void {
    const bindings = this.bind(item, undefined);
    for (const { val, positions } of this.#tables) {
      const key = keyOf(val, bindings, this.budget);
      if (key === undefined) continue;
      const known = positions.get(key);
      if (known === undefined) positions.set(key, new Set([position]));
      else known.add(position);
    }
  }

  /** Must be called with the item as it was when added: its keys are computed anew. */
  remove(position: number, item: Json): void {
    const bindings = this.bind(item, undefined);
    for (const { val, positions } of this.#tables) {
      const key = keyOf(val, bindings, this.budget);
      if (key !== undefined) positions.get(key)?.delete(position);
    }
  }

  /** The positions to try for a new object, in no particular order. */
  candidates(obj: Json): readonly number[] {
    const bindings = this.bind(undefined, obj);
    const found = new Set<number>();
    for (const table of this.#tables) {
      const key = keyOf(table.obj, bindings, this.budget);
      if (key === undefined) continue;
      for (const position of table.positions.get(key) ?? []) found.add(position);
    }
    return [...found];
  }
}

/** The combined key of a side, or undefined when a guard is falsy or anything throws. */
function keyOf({ guards, looksUp }: Side, bindings: Bindings, budget: Budget): string | undefined {
  try {
    if (!guards.every((guard) => isTruthy(evaluate(guard, bindings, budget)))) return undefined;
    const keys = looksUp.map((node) => {
      const value = evaluate(node, bindings, budget);
      budget.spendOn(value);
      return equalityKey(value);
    });
    return keys.join('\n');
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}
