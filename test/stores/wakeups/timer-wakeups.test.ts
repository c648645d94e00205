import { describe, expect, it } from '@jest/globals';
import { timerWakeups } from '../../../src/stores/wakeups/timer-wakeups.js';
import { ManualClock } from '../../dispatch/manual-clock.js';

/** What the store says: who is due when, until it is taken out. */
function scene({ atOnce }: { readonly atOnce?: number } = {}) {
  const clock = new ManualClock();
  const wakeAt = new Map<string, number>();
  const seen: string[] = [];
  const errors: unknown[] = [];
  const broken = { isBroken: false };
  const inOrder = () => [...wakeAt].sort(([, one], [, other]) => one - other);
  const store = {
    async due(now: number, limit: number) {
      if (broken.isBroken) throw new Error('The disk is gone.');
      return inOrder()
        .flatMap(([id, at]) => (at <= now ? [id] : []))
        .slice(0, limit);
    },
    nextDue: async () => inOrder()[0]?.[1] ?? null,
  };
  const onError = (error: unknown, id?: string) => errors.push([id, String(error)]);
  const wakeups = timerWakeups(store, clock, { onError, ...(atOnce ? { atOnce } : {}) });
  const inSeconds = (seconds: number) => clock.now().getTime() + seconds * 1000;
  const look = async (id: string) => {
    seen.push(id);
    wakeAt.delete(id);
  };
  return { clock, wakeAt, seen, errors, broken, wakeups, inSeconds, look };
}

/** Everything that is under way gets as far as it can. */
const settle = async (clock: ManualClock) => {
  for (let turn = 0; turn < 3; turn += 1) await clock.advance(0);
};

describe('timerWakeups', () => {
  it('finds at once what is due already', async () => {
    const { clock, wakeAt, seen, wakeups, inSeconds, look } = scene();
    wakeAt.set('1', inSeconds(-60)).set('2', inSeconds(-61)).set('3', inSeconds(60));
    const stop = await wakeups.consume(look);
    await settle(clock);
    expect(seen).toEqual(['2', '1']);
    await stop();
  });

  it('is there to the moment when it is told, or has seen it in the store', async () => {
    const { clock, wakeAt, seen, wakeups, inSeconds, look } = scene();
    wakeAt.set('seen', inSeconds(0.75));
    const stop = await wakeups.consume(look);
    await settle(clock);
    wakeAt.set('told', inSeconds(0.25));
    await wakeups.wake('told', inSeconds(0.25));
    await clock.advance(0.25);
    await settle(clock);
    expect(seen).toEqual(['told']);
    await clock.advance(0.5);
    await settle(clock);
    expect(seen).toEqual(['told', 'seen']);
    await stop();
  });

  it('has one timer, however many wait', async () => {
    const { clock, wakeAt, wakeups, inSeconds, look } = scene();
    const stop = await wakeups.consume(look);
    for (let id = 1; id <= 1_000; id += 1) {
      wakeAt.set(String(id), inSeconds(60 + id));
      await wakeups.wake(String(id), inSeconds(60 + id));
    }
    await settle(clock);
    expect(clock.pending).toBe(1);
    await stop();
    expect(clock.pending).toBe(0);
  });

  it('looks at one only once at a time, and again when it is told so meanwhile', async () => {
    const { clock, wakeAt, seen, wakeups, inSeconds } = scene();
    const waiting: (() => void)[] = [];
    wakeAt.set('1', inSeconds(0));
    const stop = await wakeups.consume(async (id) => {
      seen.push(id);
      await new Promise<void>((resolve) => waiting.push(resolve));
    });
    await settle(clock);
    await wakeups.wake('1', inSeconds(0));
    await clock.advance(5);
    await settle(clock);
    expect(seen).toEqual(['1']);
    waiting.shift()?.();
    await settle(clock);
    expect(seen).toEqual(['1', '1']);
    wakeAt.delete('1');
    waiting.shift()?.();
    await stop();
  });

  it('does not wait for the interval when one says that it is due again', async () => {
    const { clock, wakeAt, seen, wakeups, inSeconds } = scene();
    wakeAt.set('1', inSeconds(0));
    const stop = await wakeups.consume(async (id) => {
      seen.push(id);
      if (seen.length === 3) wakeAt.delete(id);
      else await wakeups.wake(id, inSeconds(0));
    });
    await settle(clock);
    expect(seen).toEqual(['1', '1', '1']);
    await stop();
  });

  it('says what went wrong, and tries again after the interval, not before', async () => {
    const { clock, wakeAt, seen, errors, wakeups, inSeconds } = scene();
    wakeAt.set('1', inSeconds(0));
    const stop = await wakeups.consume(async (id) => {
      seen.push(id);
      throw new Error('It broke.');
    });
    await settle(clock);
    expect(errors).toEqual([['1', 'Error: It broke.']]);
    await clock.advance(0.9);
    await settle(clock);
    expect(seen).toEqual(['1']);
    await clock.advance(0.2);
    await settle(clock);
    expect(seen).toEqual(['1', '1']);
    await stop();
  });

  it('goes on when the store could not be asked', async () => {
    const { clock, wakeAt, seen, errors, broken, wakeups, inSeconds, look } = scene();
    broken.isBroken = true;
    const stop = await wakeups.consume(look);
    await settle(clock);
    expect(errors).toEqual([[undefined, 'Error: The disk is gone.']]);
    broken.isBroken = false;
    wakeAt.set('1', inSeconds(0));
    await clock.advance(1);
    await settle(clock);
    expect(seen).toEqual(['1']);
    await stop();
  });

  it('looks at a few at once, and lets nobody starve behind those that fail', async () => {
    const { clock, wakeAt, seen, wakeups, inSeconds } = scene({ atOnce: 2 });
    for (const id of ['fails 1', 'fails 2', 'fails 3', 'works']) wakeAt.set(id, inSeconds(0));
    let [under, most] = [0, 0];
    const stop = await wakeups.consume(async (id) => {
      under += 1;
      most = Math.max(most, under);
      seen.push(id);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      if (id.startsWith('fails')) throw new Error('no');
      wakeAt.delete(id);
    });
    for (let turn = 0; turn < 10; turn += 1) await settle(clock);
    expect(seen).toEqual(['fails 1', 'fails 2', 'fails 3', 'works']);
    expect(most).toBe(2);
    await stop();
  });

  it('stops when those that it looks at have ended, and looks at nothing afterwards', async () => {
    const { clock, wakeAt, seen, wakeups, inSeconds } = scene();
    let end = () => {};
    wakeAt.set('1', inSeconds(0));
    const stop = await wakeups.consume(async (id) => {
      seen.push(id);
      await new Promise<void>((resolve) => {
        end = resolve;
      });
    });
    await settle(clock);
    const events: string[] = [];
    const stopped = stop().then(() => events.push('stopped'));
    await settle(clock);
    events.push('ended');
    end();
    await stopped;
    expect(events).toEqual(['ended', 'stopped']);
    await wakeups.wake('1', inSeconds(0));
    await clock.advance(10);
    expect(seen).toEqual(['1']);
  });
});
