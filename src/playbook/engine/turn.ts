import type { Entry } from '../../language/entry/entry.js';
import type { Budget } from '../../language/expression/budget.js';
import type { JsonObject } from '../../language/json/json.js';
import type { Evidence } from '../incident/evidence.js';
import type { Indicators, IndicatorUpdate } from '../indicators/indicator.js';
import { type Relationship, type Relationships, relate } from '../indicators/relationship.js';
import { updateIndicators } from '../indicators/update-indicators.js';
import type { Plan } from '../plan/plan.js';
import { sizeOf } from '../values/size-of.js';
import { applyOperation } from './apply-operation.js';
import type { EngineEvent, Stamped } from './event.js';
import type { Job } from './job.js';
import type { Library } from './library.js';
import type { OpenFrame } from './open-frame.js';
import type {
  Attempt,
  EntryId,
  Frame,
  FrameId,
  Investigation,
  Run,
  RunId,
  Scope,
  Scopes,
  Timer,
} from './state.js';
import type { ContextOperation, Effect, NumberedEntry, Step } from './step.js';

/** Times the steps that going through a value once takes. */
const stepsToKeep = 4;
/** To copy a member of a large context. */
const stepsPerKey = 20;

/**
 * One turn of the engine: what an event makes of an investigation, while it is being made. Copies what it changes, once,
 * and never the investigation itself.
 */
export class Turn {
  readonly at: number;
  readonly actor: string;
  readonly runs: Map<RunId, Run>;
  readonly attempts: Map<string, Attempt>;
  readonly timers: Map<string, Timer>;
  readonly scopes: Map<Scope, JsonObject>;
  incident: JsonObject;
  incidents: Investigation['incidents'];
  lists: JsonObject;
  #evidence: Map<string, Evidence> | undefined;
  #indicators: Indicators;
  #relationships: Relationships;
  readonly #waiting: Job[] = [];
  #atOnce: Job[] = [];
  readonly #frames = new Map<FrameId, OpenFrame>();
  readonly #gone = new Set<FrameId>();
  readonly #operations: ContextOperation[] = [];
  readonly #entries: NumberedEntry[] = [];
  readonly #byId = new Map<EntryId, NumberedEntry>();
  readonly #marked = new Map<EntryId, Entry>();
  readonly #effects: Effect[] = [];
  readonly #ended: Frame[] = [];
  readonly #warnings: string[] = [];
  #lastNumber: number;
  #lastEntry: number;
  #chance: number;

  constructor(
    readonly before: Investigation,
    scopes: Scopes,
    event: Stamped<EngineEvent>,
    readonly library: Library,
    /** What all that goes on in it may take. */
    readonly budget: Budget,
  ) {
    this.at = event.at;
    this.actor = event.actor;
    this.runs = new Map(before.runs);
    this.attempts = new Map(before.attempts);
    this.timers = new Map(before.timers);
    this.scopes = new Map(scopes);
    this.incident = before.incident;
    this.incidents = before.incidents;
    this.lists = before.lists;
    this.#indicators = before.indicators;
    this.#relationships = before.relationships;
    this.#lastNumber = before.lastNumber;
    this.#lastEntry = before.lastEntry;
    this.#chance = event.seed;
  }

  /** Something can go on: at once, or a task when those that were ready before it have begun. */
  goOn(job: Job): void {
    if (job.kind === 'begin-task') this.#waiting.push(job);
    else this.#atOnce.push(job);
  }

  /** What can go on, each in its turn, until nothing can: breadth first. */
  *jobs(): Generator<Job> {
    for (let index = 0; ; index += 1) {
      for (const job of this.#atOnce) yield job;
      this.#atOnce = [];
      const next = this.#waiting[index];
      if (!next) return;
      yield next;
    }
  }

  get investigationId(): string {
    return this.before.id;
  }

  /** A number that nothing in this investigation has. */
  newId(): string {
    this.#lastNumber += 1;
    return String(this.#lastNumber);
  }

  newEntryId(): EntryId {
    this.#lastEntry += 1;
    return `${this.#lastEntry}@${this.before.id}`;
  }

  /** From 0 to 1; the same for the same event (mulberry32). */
  random(): number {
    this.#chance = (this.#chance + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#chance ^ (this.#chance >>> 15), 1 | this.#chance);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A frame that is under way, to be changed. */
  frame(id: FrameId): OpenFrame | undefined {
    const open = this.#frames.get(id);
    if (open) return open;
    const frame = this.#gone.has(id) ? undefined : this.before.frames.get(id);
    if (!frame) return undefined;
    const copy = { ...frame, tasks: new Map(frame.tasks), order: [...frame.order] };
    this.#frames.set(id, copy);
    return copy;
  }

  /** All that are under way, the oldest first. */
  *frames(): Generator<OpenFrame> {
    const ids = new Set([...this.before.frames.keys(), ...this.#frames.keys()]);
    for (const id of ids) {
      const frame = this.frame(id);
      if (frame) yield frame;
    }
  }

  addFrame(frame: OpenFrame): void {
    this.#frames.set(frame.id, frame);
  }

  /** A frame has ended: its last state is told, and forgotten. */
  removeFrame(frame: OpenFrame): void {
    this.#frames.delete(frame.id);
    this.#gone.add(frame.id);
    this.tellEnd(frame);
  }

  /** A frame has ended, and stays: a person may still mend what has halted in it. */
  tellEnd(frame: OpenFrame): void {
    this.#ended.push({ ...frame, tasks: new Map(frame.tasks), order: [...frame.order] });
  }

  /** @throws Error when the library has lost the plan of a run */
  planOf(frame: Frame): Plan {
    const plan = this.library.plan(frame.plan);
    if (!plan) throw new Error(`The plan ${frame.plan} of run ${frame.run} is not in the library.`);
    return plan;
  }

  contextOf(scope: Scope): JsonObject {
    return this.scopes.get(scope) ?? {};
  }

  /** @throws ContextPathSyntaxError for a path that cannot be written to; nothing is changed then */
  write(operation: ContextOperation): void {
    if (operation.op === 'set')
      this.budget
        .for(operation.path, 'path')
        .spend(
          stepsToKeep * sizeOf(operation.value) +
            stepsPerKey * Object.keys(this.contextOf(operation.scope)).length,
        );
    this.#warnings.push(...applyOperation(this.scopes, operation));
    this.#operations.push(operation);
  }

  addEntry(entry: NumberedEntry): void {
    this.#entries.push(entry);
    this.#byId.set(entry.id, entry);
  }

  entry(id: EntryId): Entry | undefined {
    return this.#byId.get(id)?.entry ?? this.#marked.get(id) ?? this.library.entry(id);
  }

  addEvidence(evidence: Evidence): void {
    this.#evidence ??= new Map(this.before.evidence);
    this.#evidence.set(evidence.id, evidence);
  }

  /** An entry is something else from now on, be it of this step or of an earlier one. */
  replaceEntry(id: EntryId, entry: Entry): void {
    const own = this.#byId.get(id);
    if (!own) {
      this.#marked.set(id, entry);
      return;
    }
    const replaced = { ...own, entry };
    this.#byId.set(id, replaced);
    this.#entries[this.#entries.indexOf(own)] = replaced;
  }

  effect(effect: Effect): void {
    this.#effects.push(effect);
  }

  warn(warning: string): void {
    this.#warnings.push(warning);
  }

  addTimer(at: number, purpose: Timer['purpose']): void {
    const id = this.newId();
    this.timers.set(id, { id, at, purpose });
  }

  get indicators(): Indicators {
    return this.#indicators;
  }

  updateIndicators(updates: readonly IndicatorUpdate[]): void {
    const { indicators, leftOut } = updateIndicators(this.#indicators, updates, this.at);
    this.#indicators = indicators;
    if (leftOut > 0) this.warn(`${leftOut} indicators were not kept: they are too many, too long or empty.`);
  }

  relate(added: readonly Relationship[]): void {
    const { relationships, leftOut } = relate(this.#relationships, added);
    this.#relationships = relationships;
    if (leftOut > 0) this.warn(`${leftOut} relationships of indicators were not kept: they are too many.`);
  }

  /** What has become of the investigation. */
  step(): Step {
    const frames = new Map(this.before.frames);
    for (const id of this.#gone) frames.delete(id);
    for (const [id, frame] of this.#frames) frames.set(id, frame);
    return {
      next: {
        ...this.before,
        lastEntry: this.#lastEntry,
        lastNumber: this.#lastNumber,
        incident: this.incident,
        incidents: this.incidents,
        lists: this.lists,
        evidence: this.#evidence ?? this.before.evidence,
        runs: this.runs,
        frames,
        attempts: this.attempts,
        timers: this.timers,
        indicators: this.#indicators,
        relationships: this.#relationships,
      },
      operations: this.#operations,
      entries: this.#entries,
      marked: [...this.#marked].map(([id, entry]) => ({ id, entry })),
      effects: this.#effects,
      ended: this.#ended,
      warnings: this.#warnings,
    };
  }
}
