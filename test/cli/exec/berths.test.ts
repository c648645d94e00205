import { describe, expect, it } from '@jest/globals';
import { Berths } from '../../../src/cli/exec/berths.js';

/** Work that ends when it is told to. */
function pending() {
  let end: () => void = () => {};
  let fail: (error: Error) => void = () => {};
  const done = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { work: () => done, end, fail };
}

/** All that is already decided has happened. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('Berths', () => {
  it('starts so many at a time, and the next when one has ended', async () => {
    const berths = new Berths(2);
    const works = [pending(), pending(), pending()];
    const started: number[] = [];
    const starting = (async () => {
      for (const [index, { work }] of works.entries()) {
        await berths.start(work);
        started.push(index);
      }
    })();
    await settle();
    expect(started).toEqual([0, 1]);
    works[1]?.end();
    await starting;
    expect(started).toEqual([0, 1, 2]);
    let isIdle = false;
    const idle = berths.idle().then(() => {
      isIdle = true;
    });
    works[0]?.end();
    await settle();
    expect(isIdle).toBe(false);
    works[2]?.end();
    await idle;
    expect(isIdle).toBe(true);
  });

  it('is idle at once when nothing was started', async () => {
    await expect(new Berths(3).idle()).resolves.toBeUndefined();
  });

  it('throws the first failure to whoever starts the next, and to whoever waits', async () => {
    const berths = new Berths(1);
    const failing = pending();
    await berths.start(failing.work);
    failing.fail(new Error('broken'));
    await expect(berths.start(async () => {})).rejects.toThrow('broken');
    await expect(berths.idle()).rejects.toThrow('broken');
  });
});
