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
    new Alarm(clock, (timers) => rung.push(timers)).set(timersAt(clock, 20, 10, 10));
    await clock.advance(9);
    expect(rung).toEqual([]);
    await clock.advance(1);
    expect(rung).toEqual([['1', '2']]);
  });

  it('waits longer than a timer of the system can', async () => {
    const clock = new ManualClock();
    const rung: (readonly string[])[] = [];
    new Alarm(clock, (timers) => rung.push(timers)).set(timersAt(clock, 2 * day));
    for (let hour = 0; hour < 47; hour += 1) await clock.advance(3600);
    expect(rung).toEqual([]);
    await clock.advance(3600);
    expect(rung).toEqual([['0']]);
  });

  it('forgets what it is not told again', async () => {
    const clock = new ManualClock();
    const rung: (readonly string[])[] = [];
    const alarm = new Alarm(clock, (timers) => rung.push(timers));
    alarm.set(timersAt(clock, 10));
    alarm.set(new Map());
    expect(clock.pending).toBe(0);
    alarm.set(timersAt(clock, 10));
    alarm.stop();
    await clock.advance(10);
    expect(rung).toEqual([]);
  });
});
