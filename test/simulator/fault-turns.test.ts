import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FaultPlan } from '../../src/simulator/faults/fault-plan.js';
import { parseFaults } from '../../src/simulator/index.js';
import { at, openSimulator } from './client.js';

/** Which of so many requests are befallen, counted from 1. */
function befallen(list: unknown, count: number): (number | undefined)[] {
  const plan = new FaultPlan(parseFaults(list));
  return Array.from({ length: count }, () => plan.take('GET', '/rest/sample/1')?.status);
}

const none = undefined;

describe('the turns of a fault', () => {
  it('every: each so-manieth request, as long as there are any', async () => {
    const client = await openSimulator({ faults: parseFaults([{ path: 'info', every: 3, status: 503 }]) });
    const statuses: number[] = [];
    for (let count = 0; count < 7; count += 1) statuses.push((await client.get('/rest/system_info')).status);
    expect(statuses).toEqual([200, 200, 503, 200, 200, 503, 200]);
    const [left] = [(await client.get('/simulator/faults')).body];
    expect([at(left, '0.every'), at(left, '0.times')]).toEqual([3, 999_998]);
  });

  it('after: the first ones pass', () => {
    const list = [{ path: '/', after: 2, times: 2, status: 500 }];
    expect(befallen(list, 6)).toEqual([none, none, 500, 500, none, none]);
    expect(befallen([{ path: '/', after: 2, status: 500 }], 5)).toEqual([none, none, 500, none, none]);
    const both = [{ path: '/', after: 1, every: 2, times: 2, status: 500 }];
    expect(befallen(both, 8)).toEqual([none, none, 500, none, 500, none, none, none]);
  });

  it('counts only requests that the fault matches', () => {
    const plan = new FaultPlan(parseFaults([{ method: 'POST', path: '^/a$', every: 2, status: 500 }]));
    const requests = [
      ['GET', '/a'],
      ['POST', '/a'],
      ['POST', '/b'],
      ['POST', '/a'],
    ] as const;
    expect(requests.map(([method, path]) => plan.take(method, path)?.status)).toEqual([
      none,
      none,
      none,
      500,
    ]);
  });

  it('a fault behind another one befalls the next request', () => {
    const list = [
      { path: '/', every: 2, status: 500 },
      { path: '/', every: 4, status: 503 },
    ];
    expect(befallen(list, 6)).toEqual([none, 500, none, 500, 503, 500]);
  });

  it('befalls the share that it says, whatever stands beside it', () => {
    const everyOf = fc.record({ every: fc.integer({ min: 20, max: 200 }), after: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(everyOf, { minLength: 1, maxLength: 6 }), (turns) => {
        const list = turns.map((turn, index) => ({ ...turn, path: '/', status: 500 + index }));
        const count = 4000;
        const statuses = befallen(list, count);
        for (const { every, after, status } of list) {
          const share = statuses.filter((one) => one === status).length;
          const most = Math.floor((count - after) / every);
          // Each time it stood behind others cost it a few requests.
          expect(share).toBeLessThanOrEqual(most);
          expect(share).toBeGreaterThanOrEqual(Math.floor((count - after) / (every + turns.length - 1)) - 1);
        }
      }),
    );
  });
});
