import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RateLimited } from '../../../src/sdk/errors/index.js';
import { RateGate, type Turn } from '../../../src/sdk/http/rate-gate.js';
import { VirtualTime } from './virtual-time.js';

/** A service that lets so many requests a second through, so many at once after a pause, and says when to come back. */
class Service {
  readonly arrivals: { readonly at: number; readonly isAllowed: boolean }[] = [];
  #left: number;
  #filledAt: number;

  constructor(
    private readonly time: VirtualTime,
    private readonly limit: { readonly perSecond: number; readonly burst: number },
  ) {
    this.#left = limit.burst;
    this.#filledAt = time.now().getTime();
  }

  /** Milliseconds to stay away; 0 when the request is carried out. */
  ask(): number {
    const { perSecond, burst } = this.limit;
    const at = this.time.now().getTime();
    this.#left = Math.min(burst, this.#left + ((at - this.#filledAt) / 1000) * perSecond);
    this.#filledAt = at;
    const isAllowed = this.#left >= 1;
    this.arrivals.push({ at, isAllowed });
    if (isAllowed) {
      this.#left -= 1;
      return 0;
    }
    return Math.ceil((1 - this.#left) / perSecond) * 1000;
  }
}

interface Scene {
  readonly perSecond: number;
  readonly burst: number;
  readonly commands: number;
  /** Milliseconds of one answer. */
  readonly latency: number;
}

/** Lets commands send one request each, all at once, and repeat it while it is refused. */
async function play({ perSecond, burst, commands, latency }: Scene) {
  const time = new VirtualTime();
  const service = new Service(time, { perSecond, burst });
  const gate = new RateGate(() => time.now(), time.sleep);
  const command = async (order: number): Promise<number> => {
    const { signal } = new AbortController();
    for (let refusals = 0; ; refusals++) {
      const pass = await gate.enter({ order, signal });
      const wait = service.ask();
      await time.sleep(latency, signal);
      if (wait === 0) {
        pass.allowed();
        return refusals;
      }
      pass.refused(wait);
    }
  };
  const began = time.now().getTime();
  const refusals = await time.until(
    Promise.all(Array.from({ length: commands }, (_, order) => command(order))),
  );
  return {
    arrivals: service.arrivals,
    worst: Math.max(...refusals),
    seconds: (time.now().getTime() - began) / 1000,
    timersLeft: time.pending,
  };
}

function aTurn(order = 0, more: Partial<Turn> = {}): Turn {
  return { order, signal: new AbortController().signal, ...more };
}

describe('50 commands of one instance under a limit of 10 a second', () => {
  it.each([2, 50])('all finish, without a stampede (answers take %d ms)', async (latency) => {
    const { arrivals, worst, seconds, timersLeft } = await play({
      perSecond: 10,
      burst: 10,
      commands: 50,
      latency,
    });
    expect(arrivals.length).toBeLessThan(100);
    expect(worst).toBeLessThanOrEqual(3);
    // Four seconds are the least that the limit allows.
    expect(seconds).toBeLessThan(6);
    expect(timersLeft).toBe(0);
  });

  it('come back in single file when the service lets them', async () => {
    const { arrivals } = await play({ perSecond: 10, burst: 10, commands: 50, latency: 2 });
    const [first] = arrivals;
    const later = arrivals.filter(({ at }) => at > (first?.at ?? 0) + 100).map(({ at }) => at);
    const together = later.filter((at, index) => at === later[index - 1]);
    expect(later.length).toBeGreaterThan(30);
    expect(together).toEqual([]);
  });
});

describe('RateGate', () => {
  it('lets all of them finish under any limit of two a second or more, and none is refused more than ten times', async () => {
    const scenes = fc.record({
      perSecond: fc.integer({ min: 2, max: 100 }),
      burst: fc.integer({ min: 1, max: 100 }),
      commands: fc.integer({ min: 1, max: 60 }),
      latency: fc.integer({ min: 0, max: 500 }),
    });
    await fc.assert(
      fc.asyncProperty(scenes, async (scene) => {
        const { worst, timersLeft } = await play(scene);
        // D16 repeats a request ten times.
        expect(worst).toBeLessThanOrEqual(10);
        expect(timersLeft).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('holds nobody back before the first refusal', async () => {
    const time = new VirtualTime();
    const gate = new RateGate(() => time.now(), time.sleep);
    for (let order = 0; order < 100; order++) await gate.enter(aTurn(order));
    expect(gate.expectedWait()).toBe(0);
  });

  it('lets an older request go first, though it comes back later', async () => {
    const time = new VirtualTime();
    const gate = new RateGate(() => time.now(), time.sleep);
    const refused = await gate.enter(aTurn(0));
    const slow = await gate.enter(aTurn(1));
    refused.refused(1_000);
    const went: number[] = [];
    const go = (order: number) => gate.enter(aTurn(order)).then(() => went.push(order));
    const young = go(2);
    slow.refused(1_000);
    await time.until(Promise.all([young, go(1), go(0)]));
    expect(went).toEqual([0, 1, 2]);
  });

  it('tells those who wait already that it closes for longer than they can stay', async () => {
    const time = new VirtualTime();
    const gate = new RateGate(() => time.now(), time.sleep);
    const [one, other] = [await gate.enter(aTurn(0)), await gate.enter(aTurn(1))];
    one.refused(1_000);
    const deadline = new Date(time.now().getTime() + 60_000);
    const patient = gate.enter(aTurn(2));
    const waiting = gate.enter(aTurn(3, { deadline }));
    other.refused(90_000);
    await expect(waiting).rejects.toThrow(RateLimited);
    await expect(waiting).rejects.toMatchObject({
      seconds: 90,
      retryAt: new Date(time.now().getTime() + 90_000),
    });
    await expect(gate.enter(aTurn(4, { deadline }))).rejects.toThrow('Please wait 90 seconds');
    await time.until(patient);
  });

  it('is left at once by whoever is aborted, and then nothing keeps the process alive', async () => {
    const time = new VirtualTime();
    const gate = new RateGate(() => time.now(), time.sleep);
    (await gate.enter(aTurn(0))).refused(3_600_000);
    const abort = new AbortController();
    const waiting = gate.enter(aTurn(1, { signal: abort.signal }));
    expect(time.pending).toBe(1);
    abort.abort(new Error('the analyst gave up'));
    await expect(waiting).rejects.toThrow('the analyst gave up');
    expect(time.pending).toBe(0);
    const next = gate.enter(aTurn(2));
    await time.until(next);
    expect(gate.expectedWait()).toBe(0);
  });

  it('forgets the pace of a limit that is long past', async () => {
    const time = new VirtualTime();
    const gate = new RateGate(() => time.now(), time.sleep);
    const passes = [await gate.enter(aTurn(0)), await gate.enter(aTurn(1)), await gate.enter(aTurn(2))];
    passes[0]?.allowed();
    passes[1]?.refused(1_000);
    passes[2]?.refused(1_000);
    const paced = gate.enter(aTurn(3));
    await time.until(paced);
    expect(gate.expectedWait()).toBeGreaterThan(500);
    await time.until(time.sleep(61_000, new AbortController().signal));
    await gate.enter(aTurn(4));
    expect(gate.expectedWait()).toBe(0);
  });
});
