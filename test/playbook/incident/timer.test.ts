import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isJsonObject, type Json, type JsonObject } from '../../../src/language/json/json.js';
import { closingFields } from '../../../src/playbook/incident/closing-fields.js';
import {
  afterTimerAction,
  isTimer,
  type TimerAction,
  withLimit,
} from '../../../src/playbook/incident/timer.js';

const start = Date.UTC(2020, 0, 1, 12);
const never = '0001-01-01T00:00:00Z';
const minutesOn = (minutes: number) => new Date(start + minutes * 60_000);

/** A timer after one action after another, each so many minutes after the start. */
function through(actions: readonly (readonly [TimerAction, number])[], before?: Json): JsonObject {
  let value: Json | undefined = before;
  for (const [action, minutes] of actions) value = afterTimerAction(value, action, minutesOn(minutes));
  return isJsonObject(value) ? value : {};
}

describe('a timer field', () => {
  it('as it is written once it is started', () => {
    expect(through([['start', 0]])).toEqual({
      runStatus: 'running',
      startDate: '2020-01-01T12:00:00.000Z',
      dueDate: never,
      endDate: never,
      lastPauseDate: never,
      accumulatedPause: 0,
      totalDuration: 0,
      sla: 0,
      slaStatus: -1,
      breachTriggered: false,
    });
  });

  it('counts without its pauses', () => {
    const stopped = through([
      ['start', 0],
      ['pause', 10],
      ['start', 25],
      ['pause', 30],
      ['stop', 40],
    ]);
    expect(stopped).toMatchObject({
      runStatus: 'ended',
      endDate: '2020-01-01T12:40:00.000Z',
      accumulatedPause: 25 * 60,
      totalDuration: 15 * 60,
    });
  });

  it.each<[string, readonly (readonly [TimerAction, number])[], JsonObject]>([
    ['cannot be stopped before it runs', [['stop', 1]], { runStatus: 'idle', endDate: never }],
    ['cannot be paused before it runs', [['pause', 1]], { runStatus: 'idle' }],
    [
      'starts once',
      [
        ['start', 0],
        ['start', 5],
      ],
      { startDate: '2020-01-01T12:00:00.000Z' },
    ],
    [
      'has ended for good',
      [
        ['start', 0],
        ['stop', 5],
        ['start', 9],
      ],
      { runStatus: 'ended', totalDuration: 300 },
    ],
    [
      'starts again after a reset',
      [
        ['start', 0],
        ['stop', 5],
        ['reset', 6],
        ['start', 9],
      ],
      { runStatus: 'running', startDate: '2020-01-01T12:09:00.000Z', totalDuration: 0 },
    ],
  ])('%s', (_, actions, expected) => {
    expect(through(actions)).toMatchObject(expected);
  });

  it('with a limit is due so many minutes from now, and keeps it through a reset', () => {
    const limited = withLimit(afterTimerAction(undefined, 'start', minutesOn(0)), '444', minutesOn(0));
    expect(limited).toMatchObject({ sla: 444, dueDate: minutesOn(444).toISOString(), slaStatus: 0 });
    const again = through(
      [
        ['reset', 5],
        ['start', 10],
      ],
      limited,
    );
    expect(again).toMatchObject({ sla: 444, dueDate: minutesOn(454).toISOString() });
  });

  it('is late behind its limit, and a pause moves it', () => {
    const limited = withLimit(afterTimerAction(undefined, 'start', minutesOn(0)), 30, minutesOn(0));
    expect(through([['stop', 31]], limited)).toMatchObject({ slaStatus: 2, breachTriggered: true });
    expect(through([['stop', 30]], limited)).toMatchObject({ slaStatus: 0, breachTriggered: false });
    const paused = through(
      [
        ['pause', 10],
        ['start', 20],
        ['stop', 40],
      ],
      limited,
    );
    expect(paused).toMatchObject({ dueDate: minutesOn(40).toISOString(), slaStatus: 0 });
  });

  it('may be due at a time', () => {
    expect(withLimit(undefined, '2020-01-01T13:00:00Z', minutesOn(0))).toMatchObject({
      sla: 60,
      dueDate: minutesOn(60).toISOString(),
      slaStatus: -1,
    });
    for (const limit of ['soon', -1, true, null, 1e12])
      expect(() => withLimit(undefined, limit, minutesOn(0))).toThrow('is no SLA');
  });

  it('made of anything is a timer', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom<TimerAction>('start', 'pause', 'stop', 'reset'),
        (value, action) => {
          const json: Json = JSON.parse(JSON.stringify(value));
          expect(isTimer(afterTimerAction(json, action, minutesOn(0)))).toBe(true);
        },
      ),
    );
  });
});

it('an incident that is closed has no timer that runs', () => {
  const running = afterTimerAction(undefined, 'start', minutesOn(0));
  const idle = afterTimerAction(undefined, 'reset', minutesOn(0));
  expect(closingFields({ one: running, two: idle, three: 'x' }, minutesOn(60))).toEqual({
    status: 2,
    closed: minutesOn(60).toISOString(),
    one: expect.objectContaining({ runStatus: 'ended', totalDuration: 3600 }),
  });
});
