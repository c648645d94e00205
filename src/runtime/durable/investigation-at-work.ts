import { errorEntry } from '../../language/entry/error-entry.js';
import type { EngineEvent, NewEntry, Stamped } from '../../playbook/engine/event.js';
import type { Attempt, AttemptId } from '../../playbook/engine/state.js';
import type { Step } from '../../playbook/engine/step.js';
import { CallsUnderWay } from '../playbook/calls-under-way.js';
import { type CallEffect, performCall } from '../playbook/perform-call.js';
import { PlaybookInvestigation } from '../playbook/playbook-investigation.js';
import { systemLibrary } from '../playbook/system-library.js';
import type { InvestigationId } from '../ports/investigation-store.js';
import { secondsFor, timed } from './call-time.js';
import { type Decision, decide, matters } from './decide.js';
import type { DurableTools } from './durable-tools.js';
import { lookAgainAt, patienceWithCalls } from './look-again.js';
import { NoSuchInvestigation } from './no-such-investigation.js';

/** An investigation as it was loaded, or as the last commit left it. */
interface Held {
  readonly version: number;
  readonly investigation: PlaybookInvestigation;
}

/** Who acts where nobody else does. */
export const runner = 'sortie';

const mostTries = 1_000;
/** Milliseconds that asking what became of a call may take. */
const timeToFind = 180_000;

/**
 * An investigation that this process works on: one event after the other is decided, kept, and only then acted on. Others
 * may work on it too. Who comes second finds out when he commits, loads again and decides again (design decision 4).
 */
export class InvestigationAtWork {
  #last: Promise<unknown> = Promise.resolve();
  #held: Held | undefined;
  readonly #calls = new CallsUnderWay();
  /** Those that this process makes, or asks after. */
  readonly #own = new Set<AttemptId>();
  #isStopping = false;

  constructor(
    readonly id: InvestigationId,
    private readonly tools: DurableTools,
  ) {}

  /** Nothing is under way here. */
  get isIdle(): boolean {
    return this.#own.size === 0;
  }

  /**
   * Takes in an event. When it is over, what it made is kept, and calls are under way.
   * @returns false where it means nothing any more, and nothing was changed
   * @throws NoSuchInvestigation; what the store throws
   */
  put(event: EngineEvent, actor = runner): Promise<boolean> {
    return this.#inTurn(() => this.#take(event, actor));
  }

  /** As it is now. @throws NoSuchInvestigation */
  now(): Promise<PlaybookInvestigation> {
    return this.#inTurn(async () => (await this.#load()).investigation);
  }

  /** Does what is due: timers, and calls that nobody makes. */
  look(): Promise<void> {
    return this.#inTurn(async () => {
      // What another process has done since is not known here.
      if (this.isIdle) this.#held = undefined;
      const now = this.#now();
      const { state } = (await this.#load()).investigation;
      const due = [...state.timers.values()]
        .filter(({ at }) => at <= now)
        .sort((one, two) => one.at - two.at);
      for (const { id } of due) await this.#take({ type: 'timer-fired', timer: id }, runner);
      for (const attempt of (await this.#load()).investigation.state.attempts.values())
        if (!this.#own.has(attempt.id)) await this.#takeOver(attempt, now);
    });
  }

  /** Begins no further calls. */
  stop(): void {
    this.#isStopping = true;
  }

  /** Ends the calls under way, and lets go of them: whoever runs next asks at once what became of each. */
  letGo(): Promise<void> {
    const left = [...this.#own];
    this.#own.clear();
    this.#calls.abortAll();
    return this.#inTurn(async () => {
      for (const id of left) {
        const begun = (await this.#load()).investigation.state.attempts.get(id)?.begun;
        if (begun) await this.#begin(id, this.#now() - patienceWithCalls, begun.until);
      }
    });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  #now(): number {
    return this.tools.system.clock.now().getTime();
  }

  async #load(): Promise<Held> {
    if (this.#held) return this.#held;
    const { store, plans } = this.tools;
    const loaded = await store.load(this.id, 'all');
    if (!loaded) throw new NoSuchInvestigation(this.id);
    const { control, scopes, version } = loaded;
    const entries = [];
    for await (const entry of store.entries(this.id, 0, Number.MAX_SAFE_INTEGER)) entries.push(entry);
    await plans.fetch([...control.frames.values()].map(({ plan }) => plan));
    this.#held = { version, investigation: PlaybookInvestigation.restored(control, scopes, entries) };
    return this.#held;
  }

  async #take(event: EngineEvent, actor: string): Promise<boolean> {
    const { store, plans, system, wake } = this.tools;
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { version, investigation } = await this.#load();
      const { state } = investigation;
      if (!matters(state, event)) return false;
      const decision = this.#decide(investigation, {
        ...event,
        at: this.#now(),
        seed: this.tools.seed(),
        actor,
      });
      const { next } = lastOf(decision);
      await plans.save([...next.frames.values()].map(({ plan }) => plan));
      const wakeAt = lookAgainAt(next);
      const kept = await store.commit({
        id: this.id,
        onto: { version, control: state },
        events: decision.events,
        control: next,
        operations: decision.steps.flatMap(({ operations }) => operations),
        entries: decision.steps.flatMap(({ entries }) => entries),
        marked: decision.steps.flatMap(({ marked }) => marked),
        wakeAt,
      });
      if (kept === 'stale') {
        this.#held = undefined;
        continue;
      }
      for (const step of decision.steps) investigation.commit(step);
      this.#held = { version: version + 1, investigation };
      if (wakeAt !== null) await wake(this.id, wakeAt);
      for (const call of decision.calls) if (!this.#isStopping) this.#perform(call);
      for (const step of decision.steps)
        for (const effect of step.effects) if (effect.type === 'abort') this.#calls.abort(effect.attempt);
      this.tools.changed?.(
        investigation,
        decision.steps.flatMap(({ warnings }) => warnings.map((warning) => system.redact(warning))),
      );
      return true;
    }
    throw new Error(`Investigation ${this.id} is changed by others without a pause.`);
  }

  #decide(investigation: PlaybookInvestigation, event: Stamped<EngineEvent>): Decision {
    const library = systemLibrary({ ...this.tools, entry: (id) => investigation.entry(id) });
    const { instances } = this.tools.system;
    const endOf = (call: CallEffect) => event.at + secondsFor(call, instances) * 1000;
    return decide(
      investigation.state,
      investigation.scopes,
      event,
      library,
      this.#isStopping ? undefined : endOf,
    );
  }

  #perform(call: CallEffect): void {
    const { system } = this.tools;
    this.#own.add(call.attempt);
    this.#calls.start(call.attempt, (signal) =>
      this.#behindTheScenes(call.attempt, async () => {
        const { current, state } = (await this.#load()).investigation;
        const since = state.attempts.get(call.attempt)?.begun?.at;
        // It was given up before its turn came.
        if (since === undefined) return [];
        const tools = { system, investigation: current, signal, durableSince: since };
        return (await performCall(timed(call, system.instances), tools)).entries;
      }),
    );
  }

  /** Works on a call while others go on, and takes in its answer. */
  async #behindTheScenes(
    attempt: AttemptId,
    work: () => Promise<readonly NewEntry[] | undefined>,
  ): Promise<void> {
    try {
      const entries = await work();
      // It is made once more, and still under way.
      if (!entries) return;
      // It was let go of: what came of its being ended is no answer.
      if (!this.#own.delete(attempt)) return;
      await this.put({ type: 'call-ended', attempt, entries });
    } catch (error) {
      this.#own.delete(attempt);
      this.tools.failed(error, this.id);
    }
  }

  /** Makes a call that nobody has begun, or whose maker is lost: what he has done is asked first. */
  async #takeOver(attempt: Attempt, now: number): Promise<void> {
    if (attempt.begun && attempt.begun.until + patienceWithCalls > now) return;
    const call: CallEffect = callOf(attempt);
    if (!attempt.begun) {
      await this.#make(call, undefined);
      return;
    }
    // Whoever keeps this first asks; the others see that somebody does.
    const until = now + timeToFind;
    if (!(await this.#begin(attempt.id, until, attempt.begun.until))) return;
    this.#own.add(attempt.id);
    this.#calls.start(attempt.id, (signal) =>
      this.#behindTheScenes(attempt.id, () => this.#ask(attempt, until, signal)),
    );
  }

  async #ask(attempt: Attempt, until: number, signal: AbortSignal): Promise<readonly NewEntry[] | undefined> {
    const { system, find } = this.tools;
    const { investigation } = await this.#load();
    const found = await find(attempt, { system, investigation: investigation.current, signal });
    switch (found.kind) {
      case 'found':
        return found.entries;
      case 'unknown':
        return [{ entry: errorEntry(system.redact(found.reason)) }];
      case 'absent':
      case 'repeatable':
        await this.#inTurn(() => this.#make(callOf(attempt), until));
        return undefined;
    }
  }

  /** Makes a call, unless somebody else has begun it meanwhile. */
  async #make(call: CallEffect, after: number | undefined): Promise<void> {
    const until = this.#now() + secondsFor(call, this.tools.system.instances) * 1000;
    if (await this.#begin(call.attempt, until, after)) this.#perform(call);
  }

  /** @returns whether it is for this process to go on with it */
  #begin(attempt: AttemptId, until: number, after: number | undefined): Promise<boolean> {
    const begun = { attempt, until, ...(after === undefined ? {} : { after }) };
    return this.#take({ type: 'attempts-begun', attempts: [begun] }, runner);
  }
}

/** The call of an attempt, as the engine asked for it. */
function callOf({ id, command, brand, args, platform, path, element, tries }: Attempt): CallEffect {
  return { type: 'call', attempt: id, command, brand, args, platform, path, element, tries };
}

function lastOf({ steps: [first, ...more] }: Decision): Step {
  return more.at(-1) ?? first;
}
