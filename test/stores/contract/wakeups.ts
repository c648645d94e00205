import { describe, expect, it } from '@jest/globals';
import { timerWakeups } from '../../../src/stores/wakeups/timer-wakeups.js';
import { ManualClock } from '../../dispatch/manual-clock.js';
import { change } from './making.js';
import type { Subject } from './subject.js';

const fail = (error: unknown) => {
  throw error;
};

/** Hints may be lost or doubled; what the store says is what is done. */
export function describeWakeups({ open }: Subject): void {
  describe('wake-ups', () => {
    it('are found without a hint, and once', async () => {
      const store = await open();
      const clock = new ManualClock();
      const seen: string[] = [];
      const id = await store.create();
      const stop = await timerWakeups(store, clock, { onError: fail }).consume(async (own) => {
        seen.push(own);
        await change(store, own, { wakeAt: null });
      });
      await clock.advance(0);
      await change(store, id, { wakeAt: clock.now().getTime() + 60_000 });
      for (let second = 0; second < 59; second += 1) await clock.advance(1);
      expect(seen).toEqual([]);
      for (let second = 0; second < 10; second += 1) await clock.advance(1);
      expect(seen).toEqual([id]);
      await stop();
    });

    it('find nothing to do when the hint is doubled, or wrong', async () => {
      const store = await open();
      const clock = new ManualClock();
      const seen: string[] = [];
      const [due, idle] = [await store.create(), await store.create()];
      const wakeups = timerWakeups(store, clock, { onError: fail });
      const stop = await wakeups.consume(async (own) => {
        seen.push(own);
        await change(store, own, { wakeAt: null });
      });
      await change(store, due, { wakeAt: clock.now().getTime() });
      await Promise.all([due, idle, due, '999'].map((id) => wakeups.wake(id, clock.now().getTime())));
      await wakeups.wake(due, clock.now().getTime());
      for (let second = 0; second < 5; second += 1) await clock.advance(1);
      expect(seen).toEqual([due]);
      await stop();
      expect(clock.pending).toBe(0);
    });
  });
}
