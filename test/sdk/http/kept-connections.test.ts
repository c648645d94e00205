import { Agent } from 'node:https';
import { describe, expect, it } from '@jest/globals';
import { createAxios } from '../../../src/sdk/http/create-axios.js';
import { TunnelAgent } from '../../../src/sdk/http/proxy/tunnel-agent.js';

const options = {
  baseUrl: 'https://vmray.test',
  secretHeaders: {},
  retryOnRateLimit: true,
  service: 'VMRay',
};

describe('connections that are kept for the next request', () => {
  it.each([
    ['an instance', {}, {}, Agent],
    ['an insecure instance', { insecure: true }, {}, Agent],
    ['an instance behind a proxy', { proxy: true }, { HTTPS_PROXY: 'http://proxy.test:3128' }, TunnelAgent],
  ])('are closed after five idle seconds: %s', (_name, more, environment, kind) => {
    const { axios } = createAxios({ ...options, ...more }, environment, () => 0);
    const agent: unknown = axios.defaults.httpsAgent;
    expect(agent).toBeInstanceOf(kind);
    expect(agent).toHaveProperty('options', expect.objectContaining({ keepAlive: true, timeout: 5_000 }));
  });
});
