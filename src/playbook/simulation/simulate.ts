import type { Entry } from '../../language/entry/entry.js';
import { errorEntry } from '../../language/entry/error-entry.js';
import { Budget } from '../../language/expression/budget.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import { isJsonObject } from '../../language/json/json.js';
import { advance, mostStepsOfTurn } from '../engine/advance.js';
import { applyOperations } from '../engine/apply-operation.js';
import type { EngineEvent } from '../engine/event.js';
import {
  type EntryId,
  type Frame,
  type Investigation,
  newInvestigation,
  type Scopes,
  type Timer,
} from '../engine/state.js';
import type { Effect, NumberedEntry } from '../engine/step.js';
import { newIncident } from '../incident/new-incident.js';
import type { Plan } from '../plan/plan.js';
import { type SimulationSurroundings, simulatedLibrary } from './simulated-library.js';
import { StubDeck, stubEntries } from './stub-deck.js';
import type { Stubs } from './stubs.js';

/** What a simulation has seen. */
export interface Simulation {
  readonly status: 'completed' | 'error' | 'waiting';
  /** The frames as they were last, by the path of the tasks that called them; of a loop the last round. */
  readonly frames: ReadonlyMap<string, Frame>;
  /** Every call of a command, in order. */
  readonly calls: readonly SimulatedCall[];
  readonly context: JsonObject;
  readonly incident: JsonObject;
  readonly entries: readonly NumberedEntry[];
  readonly warnings: readonly string[];
  /** Virtual seconds. */
  readonly elapsedSeconds: number;
}

export interface SimulatedCall {
  readonly atSeconds: number;
  /** The ids of the tasks from the top, parted by `/`. */
  readonly task: string;
  readonly command: string;
  readonly args: JsonObject;
}

export interface SimulationOptions {
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly seed: number;
  /** What it may take of work; else what one turn may. */
  readonly budget?: Budget;
}

const investigationId = '1';
/** What an event takes that changes nothing. */
const stepsOfEvent = 1_000;
const simulation = 'simulation';

interface Caused {
  readonly event: EngineEvent;
  readonly actor: string;
}

/** Work for one simulation, or for several together. */
export function simulationBudget(): Budget {
  return new Budget('the simulation', { left: mostStepsOfTurn }, 'playbook');
}

/**
 * Runs a playbook against stubs, under a clock that jumps to whatever is due next. Pure: the same plan, stubs and options
 * give the same simulation everywhere.
 */
export function simulate(
  plan: Plan,
  stubs: Stubs,
  surroundings: SimulationSurroundings,
  { startsAt, seed, budget = simulationBudget() }: SimulationOptions,
): Simulation {
  const byId = new Map<EntryId, Entry>();
  const library = simulatedLibrary(plan, stubs, surroundings, byId);
  const decks = new Map([...stubs.commands].map(([name, answers]) => [name, new StubDeck(answers)]));
  const entries: NumberedEntry[] = [];
  const calls: SimulatedCall[] = [];
  const warnings: string[] = [];
  const frames = new Map<string, Frame>();
  const events: Caused[] = [
    { event: { type: 'run-started', playbook: plan.digest, inputs: stubs.inputs }, actor: simulation },
  ];
  const incident = newIncident(investigationId, new Date(startsAt), stubs.incident);
  let investigation = newInvestigation(investigationId, { incident, lists: stubs.lists });
  let scopes: Scopes = new Map([['root', stubs.context]]);
  let now = startsAt;
  let folded = 0;

  function answer(effect: Effect): Caused | undefined {
    if (effect.type === 'call') {
      const { command, args, path, attempt } = effect;
      calls.push({ atSeconds: (now - startsAt) / 1000, task: path, command, args });
      const drawn = decks.get(command)?.draw(args);
      const made = drawn
        ? stubEntries(drawn)
        : [{ entry: errorEntry(`The command ${JSON.stringify(command)} has no stub for these arguments.`) }];
      return { event: { type: 'call-ended', attempt, entries: made }, actor: simulation };
    }
    if (effect.type !== 'ask') return undefined;
    const given = stubs.answers.get(effect.path) ?? stubs.answers.get(effect.task);
    if (given === undefined) return undefined;
    const { frame, task, question } = effect;
    const event = { type: 'task-completed', frame, task, ...replyOf(given) } as const;
    // What only some may complete is completed by one of them.
    return { event, actor: question.restrictedTo[0] ?? simulation };
  }

  function fold({ event, actor }: Caused): void {
    folded += 1;
    budget.take(stepsOfEvent);
    const step = advance(
      investigation,
      scopes,
      { ...event, at: now, seed: seed + folded, actor },
      library,
      budget,
    );
    investigation = step.next;
    scopes = applyOperations(scopes, step.operations);
    for (const entry of step.entries) {
      entries.push(entry);
      byId.set(entry.id, entry.entry);
    }
    for (const { id, entry } of step.marked) {
      byId.set(id, entry);
      const index = entries.findIndex((own) => own.id === id);
      const own = entries[index];
      if (own) entries[index] = { ...own, entry };
    }
    warnings.push(...step.warnings);
    for (const frame of step.ended) frames.set(frame.path, frame);
    for (const effect of step.effects) {
      const next = answer(effect);
      if (next) events.push(next);
    }
  }

  while (!budget.isSpent) {
    const event = events.shift();
    if (event) {
      fold(event);
      continue;
    }
    const timer = nextTimer(dueIn(investigation));
    if (!timer || timer.at > startsAt + stubs.untilSeconds * 1000) break;
    now = Math.max(now, timer.at);
    fold({ event: { type: 'timer-fired', timer: timer.id }, actor: simulation });
  }

  if (budget.isSpent) warnings.push('The simulation was stopped: it needs too much work.');
  for (const frame of investigation.frames.values()) frames.set(frame.path, frame);
  const [run] = investigation.runs.values();
  return {
    // What is still under way waits for a person, or for a time beyond the end.
    status: budget.isSpent
      ? 'error'
      : run?.status === 'completed' || run?.status === 'error'
        ? run.status
        : 'waiting',
    frames,
    calls,
    context: scopes.get('root') ?? {},
    incident: investigation.incident,
    entries,
    warnings,
    elapsedSeconds: (now - startsAt) / 1000,
  };
}

/** What is still to come: of what is run again and again nothing any more, once the playbook has ended. */
function dueIn({ timers, runs }: Investigation): readonly Timer[] {
  const [run] = runs.values();
  return [...timers.values()].filter(
    ({ purpose }) =>
      // Nobody is there to be reminded.
      purpose.kind !== 'reminder' &&
      (purpose.kind !== 'line' || !purpose.schedule || run?.status === 'running'),
  );
}

/** The one that is due first; of several the oldest. */
function nextTimer(timers: Iterable<Timer>): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) if (!first || timer.at < first.at) first = timer;
  return first;
}

function replyOf(given: Json): { readonly label?: string; readonly answers?: Json } {
  return isJsonObject(given) ? { answers: given } : { label: String(given) };
}
