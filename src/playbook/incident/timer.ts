import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import { asNumber, shown } from '../values/cast.js';
import { asDate } from '../values/dates/as-date.js';
import { ValueError } from '../values/value-error.js';

/** What may be done with a timer of an incident. */
export type TimerAction = 'start' | 'pause' | 'stop' | 'reset';

/** How the platform writes a date that is not there. */
const never = '0001-01-01T00:00:00Z';
/** `slaStatus` by what it means: no limit, within it, beyond it. */
const [withoutLimit, withinLimit, beyondLimit] = [-1, 0, 2];
/** A hundred years. */
const mostMinutes = 100 * 366 * 24 * 60;

interface Timer {
  readonly runStatus: 'idle' | 'running' | 'paused' | 'ended';
  readonly startDate: Date | undefined;
  readonly lastPauseDate: Date | undefined;
  readonly endDate: Date | undefined;
  readonly dueDate: Date | undefined;
  /** Minutes that it may take; 0: as long as it likes. */
  readonly sla: number;
  /** Seconds, of pauses that are over. */
  readonly accumulatedPause: number;
  /** Seconds without the pauses, once it has ended. */
  readonly totalDuration: number;
}

/**
 * The value of a timer field after an action, as the platform writes it (`spec/playbook-format.md` section 9). A timer
 * that has ended starts again only after a reset; what does not apply changes nothing. A reset keeps the limit.
 */
export function afterTimerAction(value: Json | undefined, action: TimerAction, now: Date): JsonObject {
  const timer = readTimer(value);
  switch (action) {
    case 'start':
      return written(started(timer, now), now);
    case 'pause':
      return written(
        timer.runStatus === 'running' ? { ...timer, runStatus: 'paused', lastPauseDate: now } : timer,
        now,
      );
    case 'stop':
      return written(stopped(timer, now), now);
    case 'reset':
      return written({ ...readTimer(undefined), sla: timer.sla }, now);
  }
}

/**
 * The value of a timer field with a limit: minutes from now, or the time at which it is due.
 * @throws ValueError for what is neither
 */
export function withLimit(value: Json | undefined, limit: Json, now: Date): JsonObject {
  const { dueDate, sla } = readLimit(limit, now);
  return written({ ...readTimer(value), dueDate, sla }, now);
}

/**
 * A limit: minutes from now, or a time.
 * @throws ValueError for what is neither
 */
export function readLimit(limit: Json, now: Date): { readonly dueDate: Date; readonly sla: number } {
  const minutes = typeof limit === 'boolean' ? undefined : asNumber(limit);
  if (minutes !== undefined && minutes >= 0 && minutes <= mostMinutes)
    return { sla: minutes, dueDate: new Date(now.getTime() + minutes * 60_000) };
  const date = minutes === undefined ? asDate(limit) : undefined;
  if (!date)
    throw new ValueError(
      `${shown(limit)} is no SLA: minutes, or a time such as 2020-05-05T12:00:00Z, are needed.`,
    );
  return { dueDate: date, sla: Math.max(Math.round((date.getTime() - now.getTime()) / 60_000), 0) };
}

/** Whether a value is one of a timer that runs or is paused. */
export function isUnderWay(value: Json): boolean {
  return isJsonObject(value) && ['running', 'paused'].includes(readTimer(value).runStatus);
}

function started(timer: Timer, now: Date): Timer {
  if (timer.runStatus === 'paused') {
    const pause = seconds(timer.lastPauseDate, now);
    return {
      ...timer,
      runStatus: 'running',
      lastPauseDate: undefined,
      accumulatedPause: timer.accumulatedPause + pause,
      dueDate: timer.dueDate && new Date(timer.dueDate.getTime() + pause * 1000),
    };
  }
  if (timer.runStatus !== 'idle') return timer;
  const dueDate = timer.sla > 0 ? new Date(now.getTime() + timer.sla * 60_000) : undefined;
  return { ...timer, runStatus: 'running', startDate: now, dueDate };
}

function stopped(timer: Timer, now: Date): Timer {
  if (timer.runStatus !== 'running' && timer.runStatus !== 'paused') return timer;
  const pause = timer.runStatus === 'paused' ? seconds(timer.lastPauseDate, now) : 0;
  const accumulatedPause = timer.accumulatedPause + pause;
  return {
    ...timer,
    runStatus: 'ended',
    endDate: now,
    accumulatedPause,
    totalDuration: Math.max(seconds(timer.startDate, now) - accumulatedPause, 0),
  };
}

/** Anything but a timer counts as one that was never started. */
function readTimer(value: Json | undefined): Timer {
  const held = isJsonObject(value) ? value : {};
  const status = member(held, 'runStatus');
  const dateOf = (name: string) => {
    const text = member(held, name) ?? null;
    return text === never ? undefined : asDate(text);
  };
  const numberOf = (name: string) => Math.max(asNumber(member(held, name) ?? null) ?? 0, 0);
  return {
    runStatus: status === 'running' || status === 'paused' || status === 'ended' ? status : 'idle',
    startDate: dateOf('startDate'),
    lastPauseDate: dateOf('lastPauseDate'),
    endDate: dateOf('endDate'),
    dueDate: dateOf('dueDate'),
    sla: numberOf('sla'),
    accumulatedPause: numberOf('accumulatedPause'),
    totalDuration: numberOf('totalDuration'),
  };
}

function written(timer: Timer, now: Date): JsonObject {
  const { dueDate, endDate, runStatus } = timer;
  const isBegun = runStatus !== 'idle';
  const isLate = dueDate !== undefined && isBegun && (endDate ?? now).getTime() > dueDate.getTime();
  const text = (date: Date | undefined) => date?.toISOString() ?? never;
  return {
    runStatus,
    startDate: text(timer.startDate),
    dueDate: text(dueDate),
    endDate: text(endDate),
    lastPauseDate: text(timer.lastPauseDate),
    accumulatedPause: timer.accumulatedPause,
    totalDuration: timer.totalDuration,
    sla: timer.sla,
    slaStatus: dueDate === undefined || !isBegun ? withoutLimit : isLate ? beyondLimit : withinLimit,
    breachTriggered: isLate,
  };
}

function seconds(from: Date | undefined, to: Date): number {
  return from === undefined ? 0 : Math.max(Math.floor((to.getTime() - from.getTime()) / 1000), 0);
}

/** Whether a value is one of a timer. */
export function isTimer(value: Json): boolean {
  return isJsonObject(value) && Object.hasOwn(value, 'runStatus') && Object.hasOwn(value, 'startDate');
}
