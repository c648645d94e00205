import {
  noPlatformArguments,
  type PlatformArguments,
} from '../../../dispatch/platform/platform-arguments.js';
import type { NewEntry, Polling } from '../event.js';
import type { Caller } from '../state.js';
import type { Turn } from '../turn.js';
import { type ElementUnderWay, elementFor, updateElement } from './call-element.js';
import { finishCall } from './finish-call.js';
import { keepEntries } from './keep-entries.js';

/** A native poll is not repeated faster than that (`spec/generic-polling.md` section 5). */
const shortestPollSeconds = 10;

/** A call for one element has been answered: it has ended, is to be made again, or goes on by polling. */
export function elementAnswered(turn: Turn, caller: Caller, entries: readonly NewEntry[]): void {
  const found = elementFor(turn, caller);
  if (!found) return;
  const { frame, task, work, element } = found;
  const isPoll = caller.kind === 'task' && caller.isPoll === true;
  const shown = entries.filter((entry) => !isPoll || !isScheduleOnly(entry));
  // What the task asks of the platform is meant for its own call, and so are its marks.
  const isLookup = element.looksUpWith !== undefined;
  const platform = isLookup ? noPlatformArguments : work.platform;
  const marks = isLookup ? { ...task, tags: [], isNote: false } : task;
  const kept = keepEntries(turn, { scope: frame.scope, frame, task: marks, platform }, shown);

  const [error] = kept.errors;
  if (error !== undefined && !isPoll && element.attempt <= platform.retryCount) {
    const at = turn.at + platform.retryIntervalSeconds * 1000;
    turn.addTimer(at, { kind: 'retry', for: caller });
    return;
  }

  const polling = entries.flatMap((entry) => entry.polling ?? []);
  const polls = element.polls - (isPoll ? 1 : 0) + polling.length;
  const pollsUntil = element.pollsUntil ?? endOfPolling(turn, platform, polling);
  const updated = updateElement(found, {
    entries: isPoll ? [...element.entries, ...kept.ids] : kept.ids,
    answers: [...element.answers, ...kept.answers],
    ...(error === undefined ? {} : { error }),
    isEnded: polls === 0,
    polls,
    ...(pollsUntil === undefined ? {} : { pollsUntil }),
  });
  for (const poll of polling) pollLater(turn, found, poll, pollsUntil);
  if (updated.elements.every(({ isEnded }) => isEnded)) finishCall(turn, frame, task, updated);
}

function pollLater(
  turn: Turn,
  { frame, task, index }: ElementUnderWay,
  { command, args, nextRunSeconds }: Polling,
  until: number | undefined,
): void {
  const next = turn.at + Math.max(nextRunSeconds, shortestPollSeconds) * 1000;
  const caller: Caller = { kind: 'task', frame: frame.id, task: task.id, element: index, isPoll: true };
  if (until !== undefined && until < next) turn.addTimer(until, { kind: 'poll-timeout', for: caller });
  else turn.addTimer(next, { kind: 'poll', for: caller, command, args });
}

/** The whole sequence has the time that its first answer names, or that the task gives it. */
function endOfPolling(
  turn: Turn,
  { executionTimeoutSeconds }: PlatformArguments,
  [first]: readonly Polling[],
): number | undefined {
  if (!first) return undefined;
  const seconds = executionTimeoutSeconds ?? first.timeoutSeconds;
  return seconds === undefined ? undefined : turn.at + seconds * 1000;
}

/** An answer of a poll that only asks for the next is not shown. */
function isScheduleOnly({ entry, polling, file }: NewEntry): boolean {
  const isEmpty = (value: unknown) => value === undefined || value === null || value === '';
  return (
    polling !== undefined &&
    !file &&
    isEmpty(entry.HumanReadable) &&
    isEmpty(entry.Contents) &&
    !entry.EntryContext
  );
}
