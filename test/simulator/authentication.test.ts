import { describe, expect, it } from '@jest/globals';
import { startSimulator } from '../../src/simulator/index.js';
import { at, openSimulator } from './client.js';

describe('who may ask', () => {
  it.each(['', 'test-key', 'Bearer test-key', 'api_key wrong', 'api_key', 'api_key test-key2'])(
    'the header %j is refused',
    async (header) => {
      const client = await openSimulator();
      const { status, body } = await client.send('GET', '/rest/system_info', {
        headers: { Authorization: header },
      });
      expect([status, body]).toEqual([401, { error_msg: 'Authentication failed', result: 'error' }]);
    },
  );

  it('an upload with a wrong key is not taken', async () => {
    const client = await openSimulator();
    const form = new FormData();
    form.append('sample_file', new Blob(['x']), 'a.exe');
    const headers = { Authorization: 'api_key wrong' };
    expect((await client.send('POST', '/rest/sample/submit', { headers, body: form })).status).toBe(401);
    expect(at((await client.get('/simulator/state')).body, 'submissions')).toEqual([]);
  });

  it('makes a random key where none is given, from the given randomness', async () => {
    const simulator = await startSimulator({ randomBytes: (count) => new Uint8Array(count).fill(171) });
    await simulator.close();
    expect(simulator.apiKey).toBe('ab'.repeat(20));
    const others = await Promise.all([startSimulator(), startSimulator()]);
    await Promise.all(others.map((one) => one.close()));
    expect(new Set(others.map((one) => one.apiKey)).size).toBe(2);
  });

  it('never writes the key to the log', async () => {
    const lines: string[] = [];
    const client = await openSimulator({ apiKey: 'very-secret-key', log: (line) => lines.push(line) });
    await client.get('/rest/system_info');
    await client.send('GET', '/rest/none', { headers: { Authorization: 'api_key very-secret-key' } });
    expect(lines.filter((line) => line.includes('simulator')).length).toBeGreaterThanOrEqual(3);
    expect(lines.join('\n')).not.toContain('very-secret-key');
  });

  it.each([
    [{ speed: 0 }, 'speed'],
    [{ rateLimit: -1 }, 'rateLimit'],
    [{ pageSize: 1.5 }, 'pageSize'],
    [{ port: 70_000 }, 'port'],
    [{ apiKey: '' }, 'apiKey'],
  ])('refuses the option %j', async (options, name) => {
    await expect(startSimulator(options)).rejects.toThrow(name);
  });
});

describe('every answer says that a simulator gave it', () => {
  it.each(['/rest/system_info', '/rest/none', '/none', '/simulator/state', '/rest/sample/1', '/%zz'])(
    '%s',
    async (path) => {
      const client = await openSimulator();
      expect((await client.get(path)).headers.get('X-Simulator')).toBe('sortie');
    },
  );

  it('system_info says so in words', async () => {
    const client = await openSimulator();
    const { body } = await client.get('/rest/system_info');
    expect(at(body, 'data.simulator')).toBe(true);
    expect(at(body, 'data.simulator_notice')).toMatch(/simulator/i);
    expect(at(body, 'data.webif_base_url')).toBe(client.simulator.url);
  });
});
