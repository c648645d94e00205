import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHost } from '../../../src/sdk/http/create-host.js';
import type { HttpTrace } from '../../../src/sdk/http/http-trace.js';
import { type Simulator, startSimulator } from '../../../src/simulator/index.js';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ rateLimit: 10 });
});
afterAll(() => simulator.close());

function clientOf(retryOnRateLimit: boolean, traces: HttpTrace[] = []) {
  return createHost({ trace: (event) => traces.push(event) }).http({
    service: 'VMRay',
    baseUrl: simulator.url,
    secretHeaders: { Authorization: `api_key ${simulator.apiKey}` },
    retryOnRateLimit,
  });
}

const get = (deadline?: Date) =>
  ({
    method: 'GET',
    path: '/rest/system_info',
    signal: new AbortController().signal,
    ...(deadline ? { deadline } : {}),
  }) as const;

describe('a simulator that takes 10 requests a second', () => {
  it('answers 50 concurrent requests of one instance, each of which is asked less than twice on average', async () => {
    const traces: HttpTrace[] = [];
    const client = clientOf(true, traces);
    const answers = await Promise.all(Array.from({ length: 50 }, () => client.send(get())));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
    expect(traces.filter(({ kind }) => kind === 'request').length).toBeLessThan(100);
  }, 20_000);

  it('is come back to in the seconds that the error names, when retry_on_rate_limit is off', async () => {
    const client = clientOf(false);
    const answers = await Promise.allSettled(Array.from({ length: 30 }, () => client.send(get())));
    const reasons = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
    expect(reasons.length).toBeGreaterThan(10);
    for (const reason of reasons)
      expect(reason).toMatchObject({
        name: 'RateLimited',
        message: 'Rate limit exceeded! Please wait 1 seconds and re-run.',
      });
  });
});
