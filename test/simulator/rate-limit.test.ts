import { describe, expect, it } from '@jest/globals';
import { openSimulator } from './client.js';

describe('the rate limit', () => {
  it('answers 429 with the seconds to wait, until time has passed', async () => {
    const client = await openSimulator({ rateLimit: 2 });
    const statuses = async (count: number) => {
      const found: number[] = [];
      for (let index = 0; index < count; index += 1)
        found.push((await client.get('/rest/system_info')).status);
      return found;
    };
    expect(await statuses(3)).toEqual([200, 200, 429]);
    const refused = await client.get('/rest/system_info');
    expect(refused.headers.get('Retry-After')).toBe('1');
    expect(refused.body).toEqual({
      error_msg: 'Request was throttled. Expected available in 1 seconds.',
      result: 'error',
    });
    client.simulator.advance(1000);
    expect(await statuses(3)).toEqual([200, 200, 429]);
  });

  it('tells a long wait for a slow limit, and that wait is enough', async () => {
    const client = await openSimulator({ rateLimit: 0.1 });
    await client.get('/rest/system_info');
    const refused = await client.get('/rest/system_info');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '10']);
    client.simulator.advance(10_000);
    expect((await client.get('/rest/system_info')).status).toBe(200);
  });

  it('does not count those with a wrong key, nor the routes that steer', async () => {
    const client = await openSimulator({ rateLimit: 1 });
    const headers = { Authorization: 'api_key wrong' };
    for (let index = 0; index < 3; index += 1) {
      expect((await client.send('GET', '/rest/system_info', { headers })).status).toBe(401);
      expect((await client.get('/simulator/state')).status).toBe(200);
    }
    expect((await client.get('/rest/system_info')).status).toBe(200);
  });
});
