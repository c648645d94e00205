import { automations } from '../../../src/automations/index.js';
import { EntryType } from '../../../src/language/entry/entry.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { advance } from '../../../src/playbook/engine/advance.js';
import { applyOperations } from '../../../src/playbook/engine/apply-operation.js';
import type { EngineEvent, NewEntry } from '../../../src/playbook/engine/event.js';
import type { Library } from '../../../src/playbook/engine/library.js';
import { type Investigation, newInvestigation, type Scopes } from '../../../src/playbook/engine/state.js';
import type { Effect, Step } from '../../../src/playbook/engine/step.js';
import type { Plan } from '../../../src/playbook/plan/plan.js';

export interface Driven {
  readonly investigation: Investigation;
  readonly scopes: Scopes;
  readonly steps: readonly Step[];
  /** The events that were possible when the driver stopped. */
  readonly possible: readonly EngineEvent[];
}

const argument = (name: string) => ({ name, description: '' });

/** A world in which `command` answers, `fails` fails, and `poll` asks twice to be asked again. */
export function libraryOf(plans: readonly Plan[]): Library {
  return {
    plan: (digest) => plans.find((plan) => plan.digest === digest),
    playbook: (name) => plans.find((plan) => plan.name === name),
    automation: (name) => automations.find((automation) => automation.name === name),
    command: (name) =>
      ['command', 'fails', 'poll'].includes(name)
        ? { kind: 'available', arguments: [argument('id')] }
        : { kind: 'unknown' },
    instances: [],
    urls: {},
    functionsAt: () => ({ run: () => undefined }),
    entry: () => undefined,
  };
}

/**
 * Runs a playbook in a world where anything that can happen next may: `pick` chooses among so many possible events.
 * Ends when nothing can happen any more, or after `most` events.
 */
export function drive(plan: Plan, library: Library, pick: (count: number) => number, most = 500): Driven {
  let investigation = newInvestigation('1');
  let scopes: Scopes = new Map([['root', {}]]);
  const pending = new Map<string, Extract<Effect, { type: 'call' }>>();
  const steps: Step[] = [];
  let now = 0;
  let polls = 0;

  const fold = (event: EngineEvent) => {
    const step = advance(
      investigation,
      scopes,
      { ...event, at: now, seed: steps.length, actor: 'tester' },
      library,
    );
    steps.push(step);
    investigation = step.next;
    scopes = applyOperations(scopes, step.operations);
    for (const effect of step.effects) if (effect.type === 'call') pending.set(effect.attempt, effect);
  };

  const possible = (): EngineEvent[] => [
    ...[...pending.values()].map(
      (effect): EngineEvent => ({
        type: 'call-ended',
        attempt: effect.attempt,
        entries: answerTo(effect, polls),
      }),
    ),
    ...[...investigation.timers.keys()].map((timer): EngineEvent => ({ type: 'timer-fired', timer })),
    ...waiting(investigation),
  ];

  fold({ type: 'run-started', playbook: plan.digest, inputs: {} });
  for (let count = 0; count < most; count += 1) {
    const events = possible();
    const event = events[pick(events.length)];
    if (!event) break;
    if (event.type === 'call-ended') {
      pending.delete(event.attempt);
      polls += 1;
    }
    const due = event.type === 'timer-fired' ? investigation.timers.get(event.timer)?.at : undefined;
    now = Math.max(now, due ?? now);
    fold(event);
  }
  return { investigation, scopes, steps, possible: possible() };
}

function waiting(investigation: Investigation): EngineEvent[] {
  return [...investigation.frames.values()].flatMap((frame) =>
    [...frame.tasks].flatMap(([task, { status }]): EngineEvent[] =>
      status === 'waiting'
        ? [
            { type: 'task-completed', frame: frame.id, task, label: 'yes' },
            { type: 'task-completed', frame: frame.id, task, label: 'neither' },
          ]
        : [],
    ),
  );
}

function answerTo({ command, args }: Extract<Effect, { type: 'call' }>, polls: number): readonly NewEntry[] {
  const note = (Contents: JsonObject | string, EntryContext: JsonObject = {}) => ({
    Type: EntryType.note,
    ContentsFormat: 'json' as const,
    Contents,
    EntryContext,
  });
  if (command === 'fails')
    return [{ entry: { Type: EntryType.error, ContentsFormat: 'text', Contents: 'It failed.' } }];
  if (command === 'poll' && polls % 3 !== 2)
    return [{ entry: note(''), polling: { command, args, nextRunSeconds: 30, timeoutSeconds: 600 } }];
  return [{ entry: note(args, { [`Made.of${String(args['id'])}`]: args }) }];
}
