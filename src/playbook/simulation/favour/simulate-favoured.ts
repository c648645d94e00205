import type { Budget } from '../../../language/expression/budget.js';
import type { Json } from '../../../language/json/json.js';
import type { Plan } from '../../plan/plan.js';
import { automaticInputs } from '../automatic-inputs.js';
import type { AutomaticAnswers } from '../automatic-stubs.js';
import { type Simulation, type SimulationOptions, simulate, simulationBudget } from '../simulate.js';
import type { SimulationSurroundings } from '../simulated-library.js';
import type { Stubs } from '../stubs.js';
import { alternatives } from './alternatives.js';
import { apart } from './apart.js';
import { atTop } from './at-top.js';
import { callsBefore } from './calls-before.js';
import { type DatedWish, granted } from './granted.js';
import { exactly, type Wish } from './wish.js';

type PlanOf = (digest: string) => Plan | undefined;

/** A simulation under automatic stubs, and what was made to hold so that it came so far. */
export interface FavouredSimulation {
  readonly simulation: Simulation;
  readonly wishes: readonly Wish[];
}

/** Each is a simulation. */
const mostTries = 60;

/**
 * Simulates a playbook under automatic stubs. Where it halts, automatic answers, inputs and the context are made to hold
 * what its conditions and arguments ask for, until it comes to its end or waits for a person; where that is not found,
 * once more with a plausible value for every input that has none. Where nothing helps, the simulation is the first one,
 * with answers that favour nothing. All tries together may take as much work as one.
 * @param stubs with the automatic answers
 */
export function simulateFavoured(
  plan: Plan,
  stubs: Stubs,
  answers: AutomaticAnswers,
  surroundings: SimulationSurroundings,
  options: SimulationOptions & { readonly planOf: PlanOf },
): FavouredSimulation {
  const first = simulate(plan, stubs, surroundings, options);
  if (first.status !== 'error') return { simulation: first, wishes: [] };
  const budget = simulationBudget();
  const tried = (from: Simulation, given: Stubs) =>
    favoured(from, given, answers, options.planOf, budget, (next) =>
      simulate(plan, next, surroundings, { ...options, budget }),
    );
  const own = tried(first, stubs);
  if (own) return own;
  const inputs = plausibleInputs(plan, stubs);
  const filled = { ...stubs, inputs: { ...stubs.inputs, ...Object.fromEntries(inputs) } };
  const second = inputs.length > 0 ? simulate(plan, filled, surroundings, { ...options, budget }) : first;
  const other = second === first ? undefined : tried(second, filled);
  if (!other) return { simulation: first, wishes: [] };
  const given = inputs.map(([key, value]): Wish => ({ path: ['inputs', key], wanted: exactly(value) }));
  return { ...other, wishes: [...given, ...other.wishes] };
}

/** A simulation that ended in an error, and what may be otherwise about it. */
interface Halted {
  readonly wishes: readonly DatedWish[];
  /** What was made otherwise on the way to it. */
  readonly trials: ReadonlySet<string>;
  readonly next: Iterator<Trial>;
}

interface Trial {
  readonly key: string;
  readonly wishes: readonly DatedWish[];
}

/** Tries one thing after the other, and goes back where a way ends; nothing where none leads on. */
function favoured(
  from: Simulation,
  stubs: Stubs,
  answers: AutomaticAnswers,
  planOf: PlanOf,
  budget: Budget,
  again: (stubs: Stubs) => Simulation,
): FavouredSimulation | undefined {
  if (from.status !== 'error') return { simulation: from, wishes: [] };
  const way: Halted[] = [{ wishes: [], trials: new Set(), next: trialsOf(from, planOf) }];
  for (let tries = 0; tries < mostTries && !budget.isSpent; ) {
    const halted = way.at(-1);
    if (!halted) return undefined;
    const { value: trial, done } = halted.next.next();
    if (done) way.pop();
    if (done || halted.trials.has(trial.key)) continue;
    tries += 1;
    const wishes = [...halted.wishes, ...trial.wishes];
    const simulation = again(granted(stubs, wishes, answers));
    if (simulation.status !== 'error') return { simulation, wishes };
    const trials = new Set([...halted.trials, trial.key]);
    way.push({ wishes, trials, next: trialsOf(simulation, planOf) });
  }
  return undefined;
}

/** For inputs without a default that nobody gave. */
function plausibleInputs(plan: Plan, { inputs }: Stubs): readonly (readonly [string, Json])[] {
  return Object.entries(automaticInputs(plan)).filter(([key]) => !Object.hasOwn(inputs, key));
}

/** What may be made otherwise, and can be told. */
function* trialsOf(simulation: Simulation, planOf: PlanOf): Generator<Trial, undefined> {
  for (const { key, frame, task, wishes } of alternatives(simulation, planOf)) {
    const own = apart(wishes.flatMap((wish) => atTop(wish, frame, simulation, planOf)));
    if (own.length === 0) continue;
    const before = callsBefore(simulation, frame, task, planOf);
    yield {
      key: `${key} ${JSON.stringify(own)}`,
      wishes: own.map((wish) => ({ ...wish, before })),
    };
  }
}
