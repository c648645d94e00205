import { textForm } from '../../language/context/text-form.js';
import type { JsonObject } from '../../language/json/json.js';
import { advance } from '../../playbook/engine/advance.js';
import type { EngineEvent } from '../../playbook/engine/event.js';
import type { Library } from '../../playbook/engine/library.js';
import type { Run, RunId, Timer } from '../../playbook/engine/state.js';
import type { Effect } from '../../playbook/engine/step.js';
import { taskPath } from '../../playbook/engine/task-path.js';
import type { FunctionsAt } from '../../playbook/functions/load-function-runner.js';
import type { PlanLibrary } from '../../playbook/library/plan-library.js';
import type { Plan } from '../../playbook/plan/plan.js';
import type { Integration } from '../../sdk/integration.js';
import type { System } from '../system.js';
import { Alarm, type Pace } from './alarm.js';
import { CallsUnderWay } from './calls-under-way.js';
import { Inbox } from './inbox.js';
import { type CallEffect, performCall } from './perform-call.js';
import type { PlaybookInvestigation } from './playbook-investigation.js';
import type { PlaybookRun, WaitingTask } from './playbook-run.js';
import { systemLibrary } from './system-library.js';
import { type PlaybookProgress, TaskWatch } from './task-watch.js';

/** What a playbook is run with. */
export interface PlaybookTools {
  readonly system: System;
  /** All that are loaded. */
  readonly integrations: readonly Integration[];
  /** The playbook itself and those that it may call. */
  readonly plans: PlanLibrary;
  readonly functionsAt: FunctionsAt;
  readonly investigation: PlaybookInvestigation;
  /** Aborted when the run is to be cancelled. */
  readonly signal: AbortSignal;
  /** A whole number that fixes what automations draw. */
  readonly seed: number;
  /** For somebody who does not wait as long as the playbook says; the engine does not see the difference. */
  readonly pace?: Pace;
  /** Whole seconds that a call which begins now may take; undefined: as many as it has anyway. */
  secondsForCall?(): number | undefined;
  report?(progress: PlaybookProgress): void;
}

const actor = 'sortie';

/**
 * Runs a playbook until it has ended or only a person can go on, or its signal cancels it. One event is folded at a time,
 * in the order of their arrival; commands run side by side, and what a step asks for is done once the step is kept.
 * @throws the signal's reason when it is aborted already; Error when `plans` lacks the playbook
 */
export async function runPlaybook(
  plan: Plan,
  inputs: JsonObject,
  tools: PlaybookTools,
): Promise<PlaybookRun> {
  tools.signal.throwIfAborted();
  return new Runner(tools).run({ type: 'run-started', playbook: plan.digest, inputs });
}

class Runner {
  readonly #inbox = new Inbox();
  readonly #calls = new CallsUnderWay();
  readonly #alarm: Alarm;
  readonly #library: Library;
  readonly #watch: TaskWatch;
  readonly #warnings = new Set<string>();
  #folded = 0;

  constructor(private readonly tools: PlaybookTools) {
    const { system, plans, investigation } = tools;
    this.#library = systemLibrary({ ...tools, entry: (id) => investigation.entry(id) });
    this.#watch = new TaskWatch((digest) => plans.withDigest(digest));
    const ring = (timers: readonly string[]) => {
      for (const timer of timers) this.#inbox.put({ type: 'timer-fired', timer });
    };
    this.#alarm = new Alarm(system.clock, ring, tools.pace);
  }

  async run(start: EngineEvent): Promise<PlaybookRun> {
    const { signal } = this.tools;
    this.#fold(start);
    const { id } = this.#newestRun();
    const cancel = () => this.#inbox.put({ type: 'run-cancelled', run: id });
    signal.addEventListener('abort', cancel, { once: true });
    // The first step has already begun to make calls.
    if (signal.aborted) cancel();
    try {
      while (this.#goesOn(id)) this.#fold(await this.#inbox.take());
    } finally {
      signal.removeEventListener('abort', cancel);
      this.#alarm.stop();
      this.#calls.abortAll();
    }
    return this.#result(this.#newestRun());
  }

  #fold(event: EngineEvent): void {
    const { system, investigation, seed, report } = this.tools;
    const at = system.clock.now().getTime();
    this.#folded += 1;
    const step = advance(
      investigation.state,
      investigation.scopes,
      { ...event, at, seed: seed + this.#folded, actor },
      this.#library,
    );
    investigation.commit(step);
    for (const warning of step.warnings) this.#warnings.add(warning);
    for (const effect of step.effects) this.#perform(effect);
    this.#alarm.set(step.next.timers, at);
    const progress = this.#watch.see(step);
    report?.(progress);
  }

  #perform(effect: Effect): void {
    switch (effect.type) {
      case 'call':
        this.#calls.start(effect.attempt, async (signal) => {
          const { system, investigation } = this.tools;
          const call = within(effect, this.tools.secondsForCall?.());
          const answer = await performCall(call, { system, investigation: investigation.current, signal });
          for (const warning of answer.warnings) this.#warnings.add(warning);
          this.#inbox.put({ type: 'call-ended', attempt: effect.attempt, entries: answer.entries });
        });
        return;
      case 'abort':
        this.#calls.abort(effect.attempt);
        return;
      case 'ask':
      case 'remind':
        // What waits for a person is part of the state.
        return;
    }
  }

  /** Something has happened, or will without a person. */
  #goesOn(id: RunId): boolean {
    const { runs, attempts, timers } = this.tools.investigation.state;
    const isRunning = runs.get(id)?.status === 'running';
    return isRunning && (!this.#inbox.isEmpty || attempts.size > 0 || [...timers.values()].some(isForWork));
  }

  #newestRun(): Run {
    const run = [...this.tools.investigation.state.runs.values()].at(-1);
    if (!run) throw new Error(`The playbook was not started. ${[...this.#warnings].join(' ')}`);
    return run;
  }

  #result({ id, playbook, status, startedAt, endedAt }: Run): PlaybookRun {
    const { investigation } = this.tools;
    return {
      id,
      playbook,
      status: status === 'running' ? 'waiting' : status,
      startedAt: new Date(startedAt),
      ...(endedAt === undefined ? {} : { endedAt: new Date(endedAt) }),
      waiting: status === 'running' ? this.#waitingTasks() : [],
      frames: this.#watch.frames,
      entries: investigation.entries,
      investigation: investigation.current,
      warnings: [...this.#warnings],
    };
  }

  #waitingTasks(): readonly WaitingTask[] {
    const frames = [...this.tools.investigation.state.frames.values()];
    return frames.flatMap((frame) =>
      [...frame.tasks].flatMap(([task, state]): WaitingTask[] => {
        if (state.status !== 'waiting') return [];
        const { question, since, until } = state;
        return [
          {
            path: taskPath(frame.path, task),
            name: question.name,
            for: textForm(question.assignee) || textForm(question.to),
            since: new Date(since),
            ...(until === undefined ? {} : { until: new Date(until) }),
            labels: question.labels,
          },
        ];
      }),
    );
  }
}

/** The call with no more time than this, in seconds. */
function within(effect: CallEffect, seconds: number | undefined): CallEffect {
  const { platform } = effect;
  const own = platform.executionTimeoutSeconds ?? Number.POSITIVE_INFINITY;
  if (seconds === undefined || own <= seconds) return effect;
  return { ...effect, platform: { ...platform, executionTimeoutSeconds: seconds } };
}

/** A run that lives in memory does not stay for hours to remind a person, or to give them up. */
function isForWork({ purpose }: Timer): boolean {
  return purpose.kind !== 'reminder' && purpose.kind !== 'deadline';
}
