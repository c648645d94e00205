import { describe, expect, it } from '@jest/globals';
import { proxySecrets } from '../../../src/sdk/redaction/proxy-secrets.js';

describe('proxySecrets', () => {
  it('finds passwords as they stand, decoded, and as they are sent', () => {
    expect(proxySecrets({ HTTPS_PROXY: 'http://user:p%40ss@proxy.test:3128' })).toEqual([
      'p%40ss',
      'p@ss',
      Buffer.from('user:p@ss').toString('base64').replace(/=+$/, ''),
    ]);
  });

  it('finds those of every variable, with and without a scheme, and of addresses that cannot be used', () => {
    const found = proxySecrets({
      http_proxy: 'u:first@proxy',
      ALL_PROXY: 'socks5://u:second@proxy',
      HTTP_PROXY: 'http://u:th/i@rd@proxy',
      https_proxy: 'http://:100%@proxy',
    });
    expect(found).toEqual(expect.arrayContaining(['first', 'second', 'th/i@rd', '100%']));
  });

  it('finds none where there is none', () => {
    expect(proxySecrets({ HTTP_PROXY: 'http://user@proxy:3128', HTTPS_PROXY: '', PATH: 'a:b@c' })).toEqual(
      [],
    );
  });
});
