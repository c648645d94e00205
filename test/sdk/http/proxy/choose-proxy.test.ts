import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseProxy } from '../../../../src/sdk/http/proxy/choose-proxy.js';

const service = new URL('https://cloud.vmray.com/rest');
const plain = new URL('http://cloud.vmray.com/rest');

describe('chooseProxy', () => {
  it.each<[string, Record<string, string>, URL, string | undefined]>([
    ['https by HTTPS_PROXY', { HTTPS_PROXY: 'http://a:1', HTTP_PROXY: 'http://b:2' }, service, 'http://a:1'],
    ['http by HTTP_PROXY', { HTTPS_PROXY: 'http://a:1', HTTP_PROXY: 'http://b:2' }, plain, 'http://b:2'],
    ['lower case', { https_proxy: 'http://a:1' }, service, 'http://a:1'],
    ['upper case first', { HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:2' }, service, 'http://a:1'],
    ['an empty one as none', { HTTPS_PROXY: '', https_proxy: 'http://b:2' }, service, 'http://b:2'],
    ['without a scheme', { HTTPS_PROXY: 'proxy.local:3128' }, service, 'http://proxy.local:3128'],
    ['without a port', { HTTPS_PROXY: 'http://proxy.local/' }, service, 'http://proxy.local:80'],
    ['TLS to the proxy', { HTTPS_PROXY: 'https://proxy.local' }, service, 'https://proxy.local:443'],
    ['an IPv6 address', { HTTPS_PROXY: 'http://[::1]:3128' }, service, 'http://[::1]:3128'],
    ['nothing of the other scheme', { HTTP_PROXY: 'http://b:2' }, service, undefined],
    ['nothing', {}, service, undefined],
    ['listed', { HTTPS_PROXY: 'http://a:1', no_proxy: 'vmray.com' }, service, undefined],
  ])('takes %s', (_name, environment, target, expected) => {
    expect(chooseProxy(target, environment)?.origin).toBe(expected);
  });

  it('reads a login with its percent-encoding taken off', () => {
    const proxy = chooseProxy(service, { HTTPS_PROXY: 'http://u%40corp:p%3Aw@proxy:1' });
    expect(proxy).toMatchObject({ login: { username: 'u@corp', password: 'p:w' }, host: 'proxy', port: 1 });
    expect(chooseProxy(service, { HTTPS_PROXY: 'u:%zz@proxy:1' })?.login?.password).toBe('%zz');
  });

  it.each([
    'http://',
    '://',
    'http://pass@word@:1:2',
    'socks5://u:hidden@h:1',
    'http://u:hidden@h:99999',
    `http://u:hidden${'x'.repeat(300)}@h:99999`,
  ])('refuses %j and shows no password', (value) => {
    expect(() => chooseProxy(service, { HTTPS_PROXY: value })).toThrow(/^The proxy .* in HTTPS_PROXY /);
    expect(() => chooseProxy(service, { HTTPS_PROXY: value })).not.toThrow('hidden');
  });

  it('never shows what stands before the last @', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z:/@%# ]{0,10}secret[a-z:/@%# ]{0,10}$/), (login) => {
        try {
          const proxy = chooseProxy(service, { HTTPS_PROXY: `http://${login}@proxy:1` });
          expect(proxy?.origin).not.toContain('secret');
        } catch (error) {
          expect(String(error)).not.toContain('secret');
        }
      }),
    );
  });
});
