import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bypassesProxy } from '../../../../src/sdk/http/proxy/bypasses-proxy.js';

describe('bypassesProxy', () => {
  it.each([
    ['*', 'https://any.test'],
    ['vmray.com', 'https://vmray.com'],
    ['vmray.com', 'https://cloud.vmray.com'],
    ['.vmray.com', 'https://cloud.vmray.com'],
    ['*.vmray.com', 'https://cloud.vmray.com'],
    ['VMRAY.com.', 'https://Cloud.vmray.COM'],
    ['other.test, vmray.com', 'https://vmray.com'],
    ['other.test vmray.com', 'https://vmray.com'],
    ['vmray.com:443', 'https://vmray.com'],
    ['vmray.com:80', 'http://vmray.com'],
    ['vmray.com:8443', 'https://vmray.com:8443'],
    ['127.0.0.1', 'http://127.0.0.1:9'],
    ['10.0.0.0/8', 'http://10.200.3.4'],
    ['10.0.0.0/8:9', 'http://10.200.3.4:9'],
    ['::1', 'http://[::1]:9'],
    ['[::1]:9', 'http://[::1]:9'],
    ['fd00::/8', 'http://[fd12::3]'],
    ['::ffff:10.0.0.0/104', 'http://10.1.2.3'],
  ])('by %j for %s', (list, target) => {
    expect(bypassesProxy(new URL(target), list)).toBe(true);
  });

  it.each([
    ['', 'https://vmray.com'],
    [' , ,', 'https://vmray.com'],
    ['.', 'https://vmray.com'],
    ['ray.com', 'https://vmray.com'],
    ['cloud.vmray.com', 'https://vmray.com'],
    ['vmray.com:80', 'https://vmray.com'],
    ['vmray.com.evil.test', 'https://vmray.com'],
    ['10.0.0.0/8', 'http://11.0.0.1'],
    ['10.0.0.0/33', 'http://10.0.0.1'],
    ['10.0.0.0/x', 'http://10.0.0.1'],
    ['0.0.1', 'http://127.0.0.1'],
    ['fd00::/8', 'http://[fe80::1]'],
  ])('not by %j for %s', (list, target) => {
    expect(bypassesProxy(new URL(target), list)).toBe(false);
  });

  it('takes any list', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a1.:/[]*, ') }), fc.webUrl(), (list, target) => {
        expect(typeof bypassesProxy(new URL(target), list)).toBe('boolean');
      }),
    );
  });
});
