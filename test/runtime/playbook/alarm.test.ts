import { describe, expect, it } from '@jest/globals';
import type { Timer } from '../../../src/playbook/engine/state.js';
import { Alarm } from '../../../src/runtime/playbook/alarm.js';
import { ManualClock } from '../../dispatch/manual-clock.js';

const day = 24 * 3600;

function timersAt(clock: ManualClock, ...seconds: number[]): ReadonlyMap<string, Timer> {
  const now = clock.now().getTime();
  return new Map(
    seconds.map((after, index): [string, Timer] => {
      const id = String(index);
      return [id, { id, at: now + after * 1000, purpose: { kind: 'line', command: '', args: {} } }];
    }),
  );
}

describe('Alarm', () => {
  it('rings once for all that are due, the earlier first', async () => {
    const clock = new ManualClock();
    const rung: (readonly string[])[] = [];
    new Alarm(clock, (timers) => rung.push(timers)).set(timersAt(clock, 20, 10, 10), clock.now().getTime());
    await clock.advance(9);
    expect(rung).toEqual([]);
    await clock.advance(1);
    expect(rung).toEqual([['1', '2']]);
  });

  it('waits longer than a timer of the system can', async () => {
    const clock = new ManualClock();
    const rung: (readonly string[])[] = [];
    new Alarm(clock, (timers) => rung.push(timers)).set(timersAt(clock, 2 * day), clock.now().getTime());
    for (let hour = 0; hour < 47; hour += 1) await clock.advance(3600);
    expect(rung).toEqual([]);
    await clock.advance(3600);
    expect(rung).toEqual([['0']]);
  });

  it('forgets what it is not told again', async () => {
    const clock = new ManualClock();
    const rung: (readonly string[])[] = [];
    const alarm = new Alarm(clock, (timers) => rung.push(timers));
    const now = clock.now().getTime();
    alarm.set(timersAt(clock, 10), now);
    alarm.set(new Map(), now);
    expect(clock.pending).toBe(0);
    alarm.set(timersAt(clock, 10), now);
    alarm.stop();
    await clock.advance(10);
    expect(rung).toEqual([]);
  });

  it('waits as long as its pace says, which is asked once for each timer, of the whole wait', async () => {
    const clock = new ManualClock();
    const rung: (readonly string[])[] = [];
    const asked: number[] = [];
    const pace = (milliseconds: number) => {
      asked.push(milliseconds);
      return milliseconds / 60;
    };
    const alarm = new Alarm(clock, (timers) => rung.push(timers), pace);
    const since = clock.now().getTime();
    const timers = timersAt(clock, 60, 120);
    await clock.advance(0.5);
    alarm.set(timers, since);
    alarm.set(timers, clock.now().getTime());
    expect(asked).toEqual([60_000, 120_000]);
    await clock.advance(0.5);
    expect(rung).toEqual([['0']]);
    alarm.set(new Map([...timers].slice(1)), clock.now().getTime());
    await clock.advance(1);
    expect(rung).toEqual([['0'], ['1']]);
    expect(asked).toHaveLength(2);
  });

  it('rings at once for what is not waited for', async () => {
    const clock = new ManualClock();
    const rung: (readonly string[])[] = [];
    new Alarm(
      clock,
      (timers) => rung.push(timers),
      () => 0,
    ).set(timersAt(clock, day), clock.now().getTime());
    await clock.advance(0);
    expect(rung).toEqual([['0']]);
  });
});
