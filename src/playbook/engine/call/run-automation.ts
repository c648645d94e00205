import { readContext } from '../../../language/context/read-context.js';
import { errorEntry } from '../../../language/entry/error-entry.js';
import type { Json, JsonObject } from '../../../language/json/json.js';
import type {
  Automation,
  AutomationCall,
  AutomationResult,
  AutomationStep,
} from '../../automation/automation.js';
import { AutomationFailed } from '../../automation/automation-failed.js';
import { applyChange } from '../apply-change.js';
import type { NewEntry } from '../event.js';
import { investigationSeen } from '../investigation-seen.js';
import { playbookIdOf } from '../scope.js';
import type { Caller } from '../state.js';
import type { Turn } from '../turn.js';
import { surroundingsOf } from '../visible-roots.js';
import { defaultsFor } from './call-arguments.js';
import { elementFor } from './call-element.js';
import { writeScoped } from './scoped-context.js';
import { startCommand } from './start-command.js';

/** One that does nothing takes so much all the same. */
const stepsOfAutomation = 500;

/** Runs an automation for somebody, until it answers or asks for something. */
export function runAutomation(turn: Turn, caller: Caller, name: string, args: JsonObject): void {
  const automation = turn.library.automation(name);
  if (!automation) {
    const text = `There is no automation ${JSON.stringify(name.slice(0, 100))} here.`;
    answer(turn, caller, [{ entry: errorEntry(text) }]);
    return;
  }
  perform(turn, caller, automation, args, (call) => automation.run(call));
}

/** An automation goes on with what it has asked for; nothing was answered to a sleep. */
export function resumeAutomation(turn: Turn, caller: Caller, entries: readonly NewEntry[]): void {
  const { continuation } = caller;
  const automation = continuation && turn.library.automation(continuation.automation);
  if (!continuation || !automation?.resume) return;
  const { continuation: _, ...plain } = caller;
  const outer = continuation.outer ? { ...plain, continuation: continuation.outer } : plain;
  perform(
    turn,
    outer,
    automation,
    continuation.args,
    (call) => automation.resume?.(call, continuation.keep, entries) ?? { kind: 'done' },
  );
}

function perform(
  turn: Turn,
  caller: Caller,
  automation: Automation,
  given: JsonObject,
  work: (call: AutomationCall) => AutomationStep,
): void {
  let call: AutomationCall;
  let step: AutomationStep;
  try {
    turn.budget.for(automation.name, 'automation').spend(stepsOfAutomation);
    call = callFor(turn, caller, automation, given);
    step = work(call);
    if (step.kind === 'done') {
      for (const write of step.writes ?? []) writeScoped(turn, scopeFor(turn, caller), write);
      for (const change of step.changes ?? []) applyChange(turn, change);
    }
  } catch (error) {
    answer(turn, caller, failure(error));
    return;
  }
  const continuation = (keep: Json): Caller => ({
    ...caller,
    continuation: {
      automation: automation.name,
      args: call.args,
      keep,
      ...(caller.continuation ? { outer: caller.continuation } : {}),
    },
  });
  switch (step.kind) {
    case 'done':
      end(turn, caller, step);
      return;
    case 'command':
      if (turn.library.automation(step.command)) {
        runAutomation(turn, continuation(step.keep), step.command, step.args);
        return;
      }
      startCommand(turn, continuation(step.keep), step.command, step.args);
      return;
    case 'sleep':
      turn.addTimer(turn.at + step.seconds * 1000, { kind: 'sleep', for: continuation(step.keep) });
      return;
  }
}

function end(
  turn: Turn,
  caller: Caller,
  { entries = [], relayed = [], schedule = [], complete = [] }: AutomationResult,
): void {
  for (const { command, args, afterSeconds } of schedule)
    turn.addTimer(turn.at + afterSeconds * 1000, { kind: 'line', command, args });
  answer(turn, caller, [...entries.map((entry) => ({ entry })), ...relayed]);
  for (const completion of complete) turn.goOn({ kind: 'complete', completion });
}

function answer(turn: Turn, caller: Caller, entries: readonly NewEntry[]): void {
  turn.goOn({ kind: 'answer', caller, entries });
}

function failure(error: unknown): readonly NewEntry[] {
  const failed = { entry: errorEntry(error instanceof Error ? error.message : String(error)) };
  if (!(error instanceof AutomationFailed)) return [failed];
  return [...error.entries.map((entry) => ({ entry })), failed];
}

function scopeFor(turn: Turn, caller: Caller) {
  return (caller.kind === 'task' ? turn.frame(caller.frame)?.scope : undefined) ?? 'root';
}

function callFor(turn: Turn, caller: Caller, automation: Automation, given: JsonObject): AutomationCall {
  const found = elementFor(turn, caller);
  const scope = scopeFor(turn, caller);
  const surroundings = surroundingsOf(turn, scope, found?.frame, found?.before ?? []);
  const { functions, now, budget } = surroundings;
  const supplied = new Map(Object.entries(given).filter(([, value]) => value !== null));
  return {
    args: Object.fromEntries([...supplied, ...defaultsFor(supplied, automation.arguments, surroundings)]),
    context: turn.contextOf(scope),
    get root() {
      return surroundings.root;
    },
    read(path) {
      try {
        return readContext(surroundings.root, path, functions, budget);
      } catch {
        return null;
      }
    },
    now,
    currentPlaybookId: playbookIdOf(scope),
    ...investigationSeen(turn),
  };
}
